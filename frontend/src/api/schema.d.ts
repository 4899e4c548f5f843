// Made by "npm run api" from openapi.json; do not edit.
export interface paths {
    "/api/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clock in the house: running, overdue, untold */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Clocks"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Districts and towns as of a day */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Division"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geo/layers/{layer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A layer of the map as GeoJSON, WGS 84: towns, district, lines, stations, places */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example towns */
                    layer: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/geo+json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/geo/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a map may be shown to the caller, and what must stand under it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MapTerms"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ladder/{kind}/{rung}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one rung of the ladder */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: string;
                    rung: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RungChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rung"][];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole log as JSON lines, for the offline check */
        get: {
            parameters: {
                query?: {
                    from?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/jsonl": components["schemas"]["LogExport"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest signed heads, newest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    upTo?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LogHead"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the log of one size is the beginning of the log of another (RFC 6962) */
        get: {
            parameters: {
                query: {
                    size1: number;
                    size2: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LogProof"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That an entry is in the log of a size (RFC 6962) */
        get: {
            parameters: {
                query: {
                    index: number;
                    size: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LogProof"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matters one may see */
        get: {
            parameters: {
                query?: {
                    department?: string;
                    institution?: string;
                    kind?: string;
                    mine?: boolean;
                    page?: number;
                    q?: string;
                    size?: number;
                    sort?: string;
                    state?: string;
                    town?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListingRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One matter with its steps and papers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matter"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer that it is done, with evidence */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MatterAnswer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matter"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an answer back with a reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MatterRemark"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matter"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an open matter up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matter"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matters/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an answer as the second person; the matter closes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MatterRemark"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matter"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/applicability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provider type × checklist item on a day; unknown means a person decides */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ApplicabilityRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days off and worked of a year, by the State Council's notice */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 2026 */
                    year: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalendarYear"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checklist of a day: every item with its articles and what failing it founds */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChecklistOfTheDay"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/clashes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where two texts differ, which one is used and why */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NormClash"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/filing-routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provider type × filing route on a day: which register, which papers */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FilingRoutes"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The district's plan on a day: annexed tasks and figures */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanOfTheDay"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Texts the norms rest on, with their state on a day */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                    page?: number;
                    /** @example 消防 */
                    q?: string;
                    /** @example law */
                    rank?: string;
                    size?: number;
                    sort?: string;
                    state?: "IN_FORCE" | "NOT_YET" | "PAST" | "DRAFT";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListingLegalTextRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/texts/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One text: its versions, the articles cited, and what rests on each */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                };
                header?: never;
                path: {
                    /** @example fire-law */
                    slug: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LegalTextVersion"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values that hold on a day; what the law leaves silent is not in the list */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                    /** @example classes */
                    group?: string;
                    page?: number;
                    /** @example 录像 */
                    q?: string;
                    size?: number;
                    sort?: string;
                    /** @example found */
                    status?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListingNormValueRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/norms/values/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One value through time, for all its members, silence and drafts included */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-11-25 */
                    asOf?: string;
                };
                header?: never;
                path: {
                    /** @example children-per-caregiver */
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NormValueHistory"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a photo or paper (JPEG, PNG, WebP or PDF, 10 MB at most) */
        post: {
            parameters: {
                query: {
                    /** @description the institution it belongs to */
                    institution: string;
                    /** @example 灭火器.jpg */
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Paper"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a paper */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who one is and what one may do */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        put?: never;
        /** Sign in: sets the session cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignIn"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Session"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for me, what I must verify, what is new */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Today"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            /** Format: uuid */
            account?: string;
            /** Format: uuid */
            agency?: string;
            department?: string;
            district?: string;
            name?: string;
            roles?: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "PUBLIC")[];
            signedIn?: boolean;
            town?: string;
        };
        AgencyShown: {
            department?: string;
            district?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "DISTRICT_OFFICE" | "JOINT_MEETING" | "DEPARTMENT" | "TOWN" | "INSTITUTION" | "KEY_OFFICE";
            name?: string;
            nameEn?: string;
            town?: string;
        };
        ApplicabilityRow: {
            /** @description item id → whether it concerns this type; the item's own condition is asked besides */
            items?: {
                [key: string]: "APPLIES" | "NOT_APPLICABLE" | "PERSON_DECIDES";
            };
            note?: string;
            /** @example 家庭托育点 */
            title?: string;
            /** @example Home-based site */
            titleEn?: string;
            /** @enum {string} */
            type?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
        };
        ArticleOfText: {
            /** Format: date */
            checkedOn?: string;
            doubt?: string;
            items?: string[];
            /** @example 20 */
            number?: string;
            /**
             * @description when it differs from the text's
             * @enum {string}
             */
            rank?: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /** @description its wording, only where it was read */
            text?: string;
            url?: string;
            values?: string[];
        };
        CalendarYear: {
            holidays?: components["schemas"]["Holiday"][];
            howSeen?: string;
            note?: string;
            notices?: components["schemas"]["HolidayNotice"][];
            /** @description the year's notice is not out: plain weekdays are counted, deadlines may move */
            provisional?: boolean;
            /** @enum {string} */
            status?: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            worked?: string[];
            /**
             * Format: int32
             * @example 248
             */
            workingDays?: number;
            /**
             * Format: int32
             * @example 2026
             */
            year?: number;
        };
        ChecklistBasis: {
            basis?: components["schemas"]["NormBasis"];
            /** @description what exactly the article is cited for */
            note?: string;
            /** @description the part of the item it covers, when not the whole */
            only?: string;
        };
        ChecklistGroup: {
            id?: string;
            title?: string;
            titleEn?: string;
        };
        ChecklistItem: {
            /** @enum {string} */
            appliesIf?: "ALWAYS" | "MEALS_PROVIDED" | "OWN_KITCHEN" | "MEALS_SUPPLIED" | "FULL_DAY" | "FULL_OR_HALF_DAY" | "SPECIAL_EQUIPMENT" | "INCLUSIVE" | "PREPAID" | "ISSUES_PREPAID_CARD" | "SUBSIDISED" | "FOREIGN_STAFF";
            autoCheck?: string;
            basis?: components["schemas"]["ChecklistBasis"][];
            /**
             * @description what a failed item founds on this day
             * @enum {string}
             */
            failed?: "BREACHES" | "NEEDS_HUMAN";
            /** @example FS */
            group?: string;
            /** @example FS-09 */
            id?: string;
            joint?: components["schemas"]["InspectingDepartment"][];
            lead?: components["schemas"]["InspectingDepartment"];
            methods?: ("DOCUMENT" | "ONSITE" | "SYSTEM" | "VIDEO" | "INTERVIEW")[];
            penalties?: string[];
            /**
             * Format: int32
             * @description calendar days; 0 = at once
             * @example 7
             */
            rectifyDays?: number;
            /** @enum {string} */
            rectifyMode?: "STOP_NOW" | "BY_DEADLINE";
            /** @enum {string} */
            severity?: "CRITICAL" | "MAJOR" | "MINOR";
            /** @description the activity stops at once when it fails: by its mode, and on a binding basis */
            stopsAtOnce?: boolean;
            title?: string;
            titleEn?: string;
        };
        ChecklistOfTheDay: {
            /**
             * Format: date
             * @example 2025-01-01
             */
            from?: string;
            groups?: components["schemas"]["ChecklistGroup"][];
            items?: components["schemas"]["ChecklistItem"][];
            /** Format: date */
            lastDay?: string;
            note?: string;
            outcomes?: components["schemas"]["ChecklistWord"][];
            penalties?: components["schemas"]["PenaltyLadder"][];
            results?: components["schemas"]["ChecklistWord"][];
            severities?: components["schemas"]["ChecklistSeverity"][];
            /** @enum {string} */
            status?: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            /** @example 托育机构联合检查清单 */
            title?: string;
            titleEn?: string;
        };
        ChecklistSeverity: {
            effect?: string;
            effectEn?: string;
            /** @enum {string} */
            id?: "CRITICAL" | "MAJOR" | "MINOR";
            meaning?: string;
            meaningEn?: string;
            /** Format: int32 */
            points?: number;
            title?: string;
            titleEn?: string;
        };
        ChecklistWord: {
            id?: string;
            title?: string;
            titleEn?: string;
        };
        ClockFace: {
            /** Format: date-time */
            now?: string;
            /** @description true while the demonstration has moved it */
            shifted?: boolean;
        };
        Clocks: {
            duties?: components["schemas"]["DutyClock"][];
            ladder?: components["schemas"]["Rung"][];
            matters?: components["schemas"]["MatterClock"][];
            /** Format: date-time */
            now?: string;
        };
        Csrf: {
            /**
             * @description header that state-changing calls carry
             * @example X-CSRF-Token
             */
            header?: string;
            token?: string;
        };
        Division: {
            /** @example 310115004 */
            code?: string;
            /** @example 310115000 */
            district?: string;
            /** @enum {string} */
            kind?: "district" | "street" | "town";
            /** @example 潍坊新村街道 */
            name?: string;
            nameEn?: string;
        };
        DutyClock: {
            /**
             * Format: int64
             * @description seconds between runs
             */
            every?: number;
            /** Format: date-time */
            lastDone?: string;
            lastFault?: string;
            /** Format: date-time */
            lastRun?: string;
            /** @description more than three periods without a finished run */
            late?: boolean;
            /** @example casework.escalate */
            name?: string;
        };
        FilingPaper: {
            basis?: components["schemas"]["NormBasis"];
            /** @example FIRE_SAFETY_PROOF */
            id?: string;
            /** @example 消防安全检查合格证明 */
            title?: string;
            titleEn?: string;
            /** @enum {string} */
            when?: "ALWAYS" | "MEALS_PROVIDED" | "OWN_KITCHEN" | "MEALS_SUPPLIED" | "FULL_DAY" | "FULL_OR_HALF_DAY" | "SPECIAL_EQUIPMENT" | "INCLUSIVE" | "PREPAID" | "ISSUES_PREPAID_CARD" | "SUBSIDISED" | "FOREIGN_STAFF";
        };
        FilingRoute: {
            basis?: components["schemas"]["NormBasis"];
            note?: string;
            /** @description paper id → whether it is needed */
            papers?: {
                [key: string]: "REQUIRED" | "NOT_REQUIRED" | "PERSON_DECIDES";
            };
            /** @example 市场监督管理部门 */
            registry?: string;
            registryEn?: string;
            /** @example 营利性托育机构 */
            title?: string;
            titleEn?: string;
            /** @enum {string} */
            type?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
        };
        FilingRoutes: {
            papers?: components["schemas"]["FilingPaper"][];
            routes?: components["schemas"]["FilingRoute"][];
        };
        Holiday: {
            /** Format: date */
            from?: string;
            title?: string;
            titleEn?: string;
            /** Format: date */
            to?: string;
        };
        HolidayNotice: {
            /** Format: date */
            dated?: string;
            number?: string;
            title?: string;
        };
        InspectingDepartment: {
            code?: string;
            id?: string;
            name?: string;
            nameEn?: string;
        };
        LegalTextRow: {
            /**
             * Format: int32
             * @example 4
             */
            articles?: number;
            /**
             * Format: date
             * @example 2019-10-08
             */
            from?: string;
            howSeen?: string;
            /**
             * @description CN, a six-digit division, INT or OTHER
             * @example CN
             */
            jurisdiction?: string;
            /** Format: date */
            lastDay?: string;
            /** @example 国卫人口发〔2019〕58号 */
            number?: string;
            /** @enum {string} */
            rank?: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /** @example setting-standard */
            slug?: string;
            /** @enum {string} */
            state?: "IN_FORCE" | "NOT_YET" | "PAST" | "DRAFT";
            /** @example 托育机构设置标准（试行） */
            title?: string;
            /** @example Standard for Setting Up Childcare Institutions (trial) */
            titleEn?: string;
        };
        LegalTextVersion: {
            articles?: components["schemas"]["ArticleOfText"][];
            head?: components["schemas"]["LegalTextRow"];
            /**
             * @description how the day of entry into force is known: found, known, assumed
             * @example found
             */
            inForceSeen?: string;
            note?: string;
            /** Format: date */
            promulgated?: string;
        };
        ListingLegalTextRow: {
            items?: components["schemas"]["LegalTextRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page?: number;
            /**
             * Format: int32
             * @example 50
             */
            size?: number;
            /**
             * Format: int64
             * @example 240
             */
            total?: number;
        };
        ListingNormValueRow: {
            items?: components["schemas"]["NormValueRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page?: number;
            /**
             * Format: int32
             * @example 50
             */
            size?: number;
            /**
             * Format: int64
             * @example 240
             */
            total?: number;
        };
        ListingRow: {
            items?: components["schemas"]["Row"][];
            /**
             * Format: int32
             * @example 0
             */
            page?: number;
            /**
             * Format: int32
             * @example 50
             */
            size?: number;
            /**
             * Format: int64
             * @example 240
             */
            total?: number;
        };
        LogExport: {
            entries?: {
                parallel?: boolean;
            };
        };
        LogHead: {
            /** Format: date-time */
            at?: string;
            /** @description raw Ed25519 public key, hex */
            key?: string;
            origin?: string;
            /** @description hex, 32 bytes */
            root?: string;
            /** @description over origin, size and base64 root, a line each; hex */
            signature?: string;
            /**
             * Format: int64
             * @example 1024
             */
            size?: number;
        };
        LogProof: {
            path?: string[];
        };
        MapTerms: {
            /** @example © OpenStreetMap contributors (ODbL 1.0) */
            attribution?: string;
            /** @description 审图号 of the approved map, empty while there is none */
            reviewNumber?: string;
            /** @description whether the caller may be shown the map; where not, a list takes its place */
            shown?: boolean;
        };
        Matter: {
            department?: string;
            /**
             * Format: int32
             * @example 7
             */
            dueAmount?: number;
            /** Format: date-time */
            dueAt?: string;
            /** @enum {string} */
            dueUnit?: "WORKING_DAYS" | "CALENDAR_DAYS" | "HOURS" | "MINUTES";
            /** Format: int32 */
            escalated?: number;
            /** @description values that explain the matter: severity, item, judgement, article */
            facts?: {
                [key: string]: unknown;
            };
            holder?: components["schemas"]["MatterHolder"];
            /** Format: uuid */
            id?: string;
            /** @example inspection.rectification */
            kind?: string;
            /** Format: date-time */
            openedAt?: string;
            overdue?: boolean;
            /** @description counted through a year whose holidays are not yet published */
            provisional?: boolean;
            /** @enum {string} */
            state?: "open" | "in-hand" | "answered" | "returned" | "verified" | "closed";
            steps?: components["schemas"]["MatterStep"][];
            subject?: components["schemas"]["MatterSubject"];
            verbs?: string[];
            /** Format: int32 */
            version?: number;
        };
        MatterAnswer: {
            /** @description ids of papers handed in before */
            papers: string[];
            /** @example 已更换灭火器并拍照 */
            text: string;
        };
        MatterClock: {
            /** Format: int64 */
            escalated?: number;
            kind?: string;
            /** Format: date-time */
            nextDue?: string;
            /** Format: int64 */
            overdue?: number;
            /** Format: int64 */
            running?: number;
            /** Format: int64 */
            untold?: number;
        };
        MatterFilter: {
            /** @example E */
            department?: string;
            /** Format: uuid */
            institution?: string;
            /** @example inspection.rectification */
            kind?: string;
            mine?: boolean;
            /** @example 花木 */
            q?: string;
            state?: string;
            /** @example 310115004 */
            town?: string;
        };
        MatterHolder: {
            /** Format: uuid */
            id?: string;
            name?: string;
            nameEn?: string;
        };
        MatterRemark: {
            /** @example 照片看不清生产日期，请补拍 */
            text: string;
        };
        MatterStep: {
            agency?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            /** Format: int32 */
            n?: number;
            papers?: components["schemas"]["PaperShown"][];
            text?: string;
            /** @enum {string} */
            verb?: "opened" | "taken" | "answered" | "returned" | "verified" | "settled" | "escalated";
        };
        MatterSubject: {
            district?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            institution?: string;
            kind?: string;
            name?: string;
            town?: string;
        };
        NormBasis: {
            /** @description governs the district of this house */
            appliesHere?: boolean;
            /** @description whether a breach may rest on it */
            binding?: boolean;
            /** @description why a person must confirm it first */
            doubt?: string;
            /** @description in force on the day asked for */
            inForce?: boolean;
            /** @example 2021-04-29修正 */
            number?: string;
            /** @enum {string} */
            rank?: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /**
             * Format: date
             * @description first day of the version cited; absent for a draft
             * @example 2021-04-29
             */
            since?: string;
            /**
             * @description text-slug#article
             * @example fire-law#28
             */
            source?: string;
            /** @enum {string} */
            status?: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            /** @example 中华人民共和国消防法 */
            title?: string;
            /** @example Fire Protection Law */
            titleEn?: string;
        };
        NormClash: {
            texts?: string;
            topic?: string;
            topicEn?: string;
            use?: string;
            why?: string;
        };
        NormValueEntry: {
            also?: string[];
            basis?: components["schemas"]["NormBasis"];
            /**
             * Format: date
             * @description absent for a value of a draft, which never holds
             * @example 2019-10-08
             */
            from?: string;
            /** Format: date */
            lastDay?: string;
            /** @example INFANT */
            member?: string;
            note?: string;
            /**
             * @description absent where the text is silent
             * @example 3
             */
            value?: number | string | boolean | unknown[];
        };
        NormValueHistory: {
            entries?: components["schemas"]["NormValueEntry"][];
            /** @example classes */
            group?: string;
            /** @example children-per-caregiver */
            name?: string;
            note?: string;
            /** @example <= */
            op?: string;
            title?: string;
            titleEn?: string;
            unit?: string;
        };
        NormValueRow: {
            /** @description whether a breach may rest on it */
            binding?: boolean;
            /**
             * Format: date
             * @example 2019-10-08
             */
            from?: string;
            /** @example classes */
            group?: string;
            /** Format: date */
            lastDay?: string;
            /**
             * @description class kind, risk class …; absent when it holds for all
             * @example INFANT
             */
            member?: string;
            /** @example children-per-caregiver */
            name?: string;
            note?: string;
            /**
             * @example <=
             * @enum {string}
             */
            op?: "=" | "<=" | ">=" | "<" | ">" | "between";
            /** @enum {string} */
            rank?: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /** @example setting-standard#20 */
            source?: string;
            /** @enum {string} */
            status?: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            /** @example 托育机构设置标准（试行） */
            text?: string;
            /** @example 每名保育人员照护人数上限 */
            title?: string;
            /** @example Children per caregiver */
            titleEn?: string;
            /** @example children per carer */
            unit?: string;
            /**
             * @description number, text, yes/no, or a list of these
             * @example 3
             */
            value?: number | string | boolean | unknown[];
        };
        Paging: {
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            sort?: string;
        };
        Paper: {
            /** Format: int64 */
            bytes?: number;
            /** Format: uuid */
            id?: string;
            /** @example image/jpeg */
            mediaType?: string;
            name?: string;
            /** @description hex of the content's hash */
            sha256?: string;
        };
        PaperShown: {
            /** Format: int64 */
            bytes?: number;
            /** Format: uuid */
            id?: string;
            mediaType?: string;
            name?: string;
        };
        PenaltyLadder: {
            basis?: components["schemas"]["NormBasis"][];
            by?: string;
            /** @example PEN-FIRE-60 */
            id?: string;
            ladder?: string[];
            /** @enum {string} */
            status?: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
        };
        PlanIndicator: {
            formula?: string;
            /** @example KPI-08 */
            id?: string;
            note?: string;
            numbers?: number[];
            /**
             * @example >=
             * @enum {string}
             */
            op?: "=" | ">=" | "<=" | "between" | "baseline";
            /** @example per month */
            period?: string;
            /** @description whether the number stands in the text or only follows from its wording */
            printed?: boolean;
            quote?: string;
            responsible?: string[];
            scope?: string;
            /** @example pudong-plan#二(二)2 */
            source?: string;
            tasks?: number[];
            /** @example “双随机”检查指导 */
            title?: string;
            titleEn?: string;
            /** @example 轮 */
            unit?: string;
        };
        PlanOfTheDay: {
            /**
             * Format: date
             * @example 2021-05-13
             */
            from?: string;
            indicators?: components["schemas"]["PlanIndicator"][];
            note?: string;
            tasks?: components["schemas"]["PlanTask"][];
            /** @example 浦东新区托育服务三年行动计划（2021-2023年） */
            title?: string;
            titleEn?: string;
        };
        PlanTask: {
            area?: string;
            areaEn?: string;
            content?: string;
            contentEn?: string;
            cooperating?: string[];
            item?: string;
            itemEn?: string;
            itemInherited?: boolean;
            lead?: string[];
            /** Format: int32 */
            no?: number;
        };
        Row: {
            department?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: int32 */
            escalated?: number;
            holder?: string;
            holderEn?: string;
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            institution?: string;
            item?: string;
            kind?: string;
            name?: string;
            /** Format: date-time */
            openedAt?: string;
            overdue?: boolean;
            provisional?: boolean;
            severity?: string;
            state?: string;
            town?: string;
        };
        Rung: {
            /** Format: int32 */
            afterDays?: number;
            kind?: string;
            /** Format: int32 */
            rung?: number;
            status?: string;
            /** @enum {string} */
            told?: "TOWN" | "DISTRICT_OFFICE" | "JOINT_MEETING";
            /** Format: int32 */
            version?: number;
        };
        RungChange: {
            /**
             * Format: int32
             * @description working days after the deadline
             * @example 3
             */
            afterDays?: number;
            /** @enum {string} */
            told: "TOWN" | "DISTRICT_OFFICE" | "JOINT_MEETING";
        };
        Session: {
            account?: components["schemas"]["Who"];
            /** @description names of the actions open to the caller */
            actions?: string[];
            authenticated?: boolean;
            clock?: components["schemas"]["ClockFace"];
            csrf?: components["schemas"]["Csrf"];
            /** @description true where institutions and people are invented */
            demo?: boolean;
        };
        SignIn: {
            /** @example correct horse battery staple */
            password: string;
            /** @example 123456 */
            totp?: string;
            /** @example district */
            username: string;
        };
        Today: {
            newest?: components["schemas"]["Row"][];
            /** Format: int64 */
            overdue?: number;
            toVerify?: components["schemas"]["Row"][];
            /** Format: int64 */
            verifying?: number;
            /** Format: int64 */
            waiting?: number;
            waitsForMe?: components["schemas"]["Row"][];
        };
        Who: {
            agency?: components["schemas"]["AgencyShown"];
            /** Format: uuid */
            id?: string;
            name?: string;
            roles?: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "PUBLIC")[];
            username?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
