/** Minutes of a walk that can be asked for: the first asked, and the ends and steps of the slider. */
export const MINUTES = { first: 15, min: 5, max: 30, step: 1 } as const

/** The same of its speed, km/h. */
export const SPEED = { first: 4, min: 2, max: 6, step: 0.5 } as const

/** What part of all under three the children of a class kind may be said to be, in the hundred. */
export const SHARE = { min: 0.1, max: 100, step: 0.1 } as const
