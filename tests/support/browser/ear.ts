/** What a test says into a page's stand-in microphone. */
export interface FakeEar {
  recording: boolean;
  allowed: boolean;
  say(words: string): void;
}

declare global {
  interface Window {
    fakeEar: FakeEar;
  }
}

/**
 * Gives a page a SpeechRecognition that hears what `fakeEar.say` is given: a browser without a microphone hears nothing.
 * Runs inside the page, before its scripts. Without `there` the page has none, as in Firefox.
 */
function installEar(there: boolean): void {
  let current: Recognition | undefined;
  const fake: FakeEar = {
    recording: false,
    allowed: true,
    say: (words) => {
      current?.results.push([{ transcript: words }]);
      current?.onresult?.({ results: current.results });
    },
  };
  class Recognition {
    results: { transcript: string }[][] = [];
    onresult?: (event: object) => void;
    onerror?: (event: object) => void;
    onend?: () => void;
    start() {
      current = this;
      if (fake.allowed) {
        fake.recording = true;
        return;
      }
      this.onerror?.({ error: 'not-allowed' });
      this.onend?.();
    }
    stop() {
      fake.recording = false;
      this.onend?.();
    }
  }
  for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) {
    Object.defineProperty(window, name, { value: there ? Recognition : undefined });
  }
  window.fakeEar = fake;
}

/** As a script; tsx marks functions with a helper that a page does not have. */
export const earScript = (there: boolean): string =>
  `{ const __name = (named) => named; (${installEar})(${String(there)}); }`;
