const STEPS = 256;

/**
 * The places of the highest scores above 0, at least `count` of those wanted where there are so many; not in order. One
 * pass counts how many score how high, so that ten thousand need no sorting.
 */
export function bestOf(scores: Float32Array, count: number, isWanted: (place: number) => boolean): number[] {
  const highest = scores.reduce((high, score) => Math.max(high, score), 0);
  if (highest === 0) return [];
  const stepOf = (score: number) => Math.min(STEPS - 1, Math.floor((score / highest) * STEPS));
  const wanted: number[] = [];
  const steps = new Uint32Array(STEPS);
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score === 0 || !isWanted(place)) continue;
    wanted.push(place);
    const step = stepOf(score);
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let lowest = STEPS;
  for (let seen = 0; lowest > 0 && seen < count; seen += steps[lowest] ?? 0) lowest -= 1;
  return wanted.filter((place) => stepOf(scores[place] ?? 0) >= lowest);
}
