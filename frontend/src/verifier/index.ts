// The browser's own verifier: DRAW-1 rounds, log proofs and key files, written from the published texts and independent
// of the server's. It needs nothing but what it is given; it calls no server.

export { rerun, verifyRecord, type Beside, type Verdict } from './round'
export { rerunInWorker, textOf, type Watch } from './rerun'
export type { Shown, ShownName, Step, StepName } from './step'
export { Refusal, type Fault, type FaultCode } from './fault'
export { readRecord, type PublishedRecord } from './record'
export { runDraw, type DrawResult, type Rows } from './draw'
export type { Team, Teams } from './teams'
export { commitOf, readManifest, type Manifest, type Stratum } from './manifest'
export { rootOf, type InspectorRow, type PoolRow, type Recusal } from './rows'
export { alphaOf, commitIn, seedOf, type Entropy } from './entropy'
export { leafHash, nodeHash, treeRoot, verifyConsistency, verifyInclusion, type Consistency, type Inclusion } from './merkle'
export { headText, readHead, verifyHead, type Head } from './heads'
export { isFitKey, proofToHash, prove, verify } from './ecvrf'
export { keyFileText, makeKeyFile, openKey, readKeyFile, type KeyFile, type OpenKey } from './keyfile'
export { canonical, parse, type Json } from './json'
export { fromHex, isHex, toHex, utf8 } from './bytes'
