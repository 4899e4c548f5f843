// Made by "npm run api" from openapi.json; do not edit.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts of one's district */
        get: {
            parameters: {
                query?: {
                    agency?: string | null;
                    page?: number;
                    /** @example insp */
                    q?: string | null;
                    role?: "DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC" | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
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
                        "application/json": components["schemas"]["ListingAccountRow"];
                    };
                };
            };
        };
        put?: never;
        /** Open an account for somebody of an agency of the district */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountFile"];
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
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
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
                        "application/json": components["schemas"]["AccountFile"];
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
    "/api/accounts/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the account did and read, as the log has it, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
                };
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
                        "application/json": components["schemas"]["ListingAccountAct"];
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
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account for good */
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
                        "application/json": components["schemas"]["AccountFile"];
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
    "/api/accounts/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it was asked that the account be erased, and what was decided, the newest first */
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
                        "application/json": components["schemas"]["AccountErasureRequest"][];
                    };
                };
            };
        };
        put?: never;
        /** Ask that a closed account be erased but for the authorship of its acts; the audit administrator decides */
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
                    "application/json": components["schemas"]["AccountErasure"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountErasureRequest"][];
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
    "/api/accounts/{id}/factors/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take app, recovery codes, passkeys and the provider's connection away from somebody who lost them; its owner is told */
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
                        "application/json": components["schemas"]["AccountFile"];
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
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new first password for somebody who forgot theirs; it must be changed at the next sign-in */
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
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountFile"];
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
    "/api/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the roles an account holds, from now on */
        put: {
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
                    "application/json": components["schemas"]["RolesHeld"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AccountFile"];
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
    "/api/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the account is signed in */
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
                        "application/json": components["schemas"]["Open"][];
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
    "/api/accounts/{id}/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the account out everywhere; its owner is told */
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
                        "application/json": components["schemas"]["AccountFile"];
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
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offices, departments, towns and institutions of one's district */
        get: {
            parameters: {
                query?: {
                    kind?: "DISTRICT_OFFICE" | "JOINT_MEETING" | "DEPARTMENT" | "TOWN" | "INSTITUTION" | "KEY_OFFICE";
                    page?: number;
                    /** @example 教育 */
                    q?: string;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingAgencyRow"];
                    };
                };
            };
        };
        put?: never;
        /** Enter an office, a department or a town of one's district */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AgencyOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Agency"];
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
    "/api/agencies/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far one's district is on its way to work */
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
                        "application/json": components["schemas"]["HouseProgress"];
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
    "/api/agencies/town-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter an office for every town of one's district that has none */
        post: {
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
                        "application/json": components["schemas"]["Agency"][];
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
    "/api/audit-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rights taken in emergencies and unusual readings of one's district */
        get: {
            parameters: {
                query?: {
                    kind?: "EMERGENCY" | "BULK_READING" | "ACCOUNT_ERASURE" | null;
                    page?: number;
                    size?: number;
                    sort?: string | null;
                    /**
                     * @description waiting, late, decided or unjustified
                     * @example waiting
                     */
                    state?: string | null;
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
                        "application/json": components["schemas"]["ListingReviewRow"];
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
    "/api/audit-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them, with what was done under the right */
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
                        "application/json": components["schemas"]["ReviewView"];
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
    "/api/audit-reviews/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether it was justified; of what was not, the security administrators hear */
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
                    "application/json": components["schemas"]["ReviewVerdict"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReviewView"];
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
    "/api/binding-articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles a penalty may rest on today: binding, found, in force here */
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
                        "application/json": components["schemas"]["Basis"][];
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
    "/api/board/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers of supervision, each with the filter that opens its rows */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    /** @example 310115016 */
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
                        "application/json": components["schemas"]["InspectionBoard"];
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
    "/api/board/inspection/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers of supervision as rows, for a sheet */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    /** @example 310115016 */
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
                        "application/json": components["schemas"]["ListingBoardLine"];
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
    "/api/board/inspection/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coverage of the year by town */
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
                        "application/json": components["schemas"]["ListingTownCoverage"];
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
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published calendars of rounds */
        get: {
            parameters: {
                query?: {
                    /** @example 310115000 */
                    district?: string;
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
                        "application/json": components["schemas"]["DrawCalendar"][];
                    };
                };
            };
        };
        put?: never;
        /** Publish the calendar of a year for one's district and its towns */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DrawCalendarLayout"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DrawCalendar"];
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
    "/api/calendars/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a calendar would fix, before it is published */
        get: {
            parameters: {
                query: {
                    /**
                     * @description day of the month from which the district's event is sought
                     * @example 5
                     */
                    districtDay?: number;
                    lottery: "SSQ" | "DLT";
                    /** @example 8 */
                    townDay?: number;
                    /** @example 2027 */
                    year?: number;
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
                        "application/json": components["schemas"]["DrawCalendarMonth"][];
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
    "/api/case-partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies of one's district that may be drawn in or enforce */
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
                        "application/json": components["schemas"]["CasePartner"][];
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
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases one may see */
        get: {
            parameters: {
                query?: {
                    institution?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingCaseRow"];
                    };
                };
            };
        };
        put?: never;
        /** Open a joint case on a finding, a site, a petition or an institution of one's place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CaseOpening"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with its parts, clocks, proposal, decision and timeline */
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
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The decision falls */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a case whose parts are all done */
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
                    "application/json": components["schemas"]["CaseText"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paid, and done what was ordered */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide as proposed; never by whoever proposed */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enforced, after the time to pay */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what the hearing brought */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/hearing-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a hearing, within the time the notice gives */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/hearing-waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that no hearing is asked for */
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
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the department with the power to punish; it holds the clocks from here */
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
                    "application/json": components["schemas"]["CaseEnforcer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the minutes of a meeting, or a paper of the case */
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
                    "application/json": components["schemas"]["CaseMinutes"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the party what is proposed, and that it may ask for a hearing */
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
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw an agency in, with its part and its own deadline */
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
                    "application/json": components["schemas"]["CasePartOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose what should follow: a step of a ladder, or none */
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
                    "application/json": components["schemas"]["CaseProposal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/proposal-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a proposal back; never by whoever proposed */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the decision; how long it is shown follows from its weight */
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
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The decision reached the party */
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
                    "application/json": components["schemas"]["CaseWords"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an annulled penalty back from the public */
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
                        "application/json": components["schemas"]["JointCase"];
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
    "/api/check-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings of visits in one's district */
        get: {
            parameters: {
                query?: {
                    /** @example F */
                    department?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingCheckRatingRow"];
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
    "/api/check-ratings/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Averages of ratings by department */
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
                        "application/json": components["schemas"]["DepartmentRating"][];
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
    "/api/check/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a code opens: task, items, people; to whoever holds it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 7KQ2M9XAHD4WTBR3E */
                    code: string;
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
                        "application/json": components["schemas"]["PublicCheck"];
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
    "/api/check/{code}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that the team has arrived */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 7KQ2M9XAHD4WTBR3E */
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckArrival"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicCheck"];
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
    "/api/check/{code}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate the visit, once, after its results were submitted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 7KQ2M9XAHD4WTBR3E */
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckRating"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicCheck"];
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
    "/api/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the demonstration's clock forward; it never turns back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClockMove"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ClockMoved"];
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
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints one may see */
        get: {
            parameters: {
                query?: {
                    institution?: string | null;
                    kind?: "SAFETY" | "CARE" | "HEALTH" | "FOOD" | "FIRE" | "FEES" | "STAFF" | "UNLICENSED" | "OTHER" | "SUGGESTION" | null;
                    outcome?: "UPHELD" | "PARTLY_UPHELD" | "NOT_UPHELD" | "CANNOT_BE_ESTABLISHED" | null;
                    page?: number;
                    /** @example TS26 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingComplaintRow"];
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
    "/api/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint with its steps; who complained is masked */
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
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it on: an answer is owed */
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
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the institution for its side; it reads the question and nothing of the complaint */
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
                    "application/json": components["schemas"]["ComplaintQuestion"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a proposed answer as the second person: it is given */
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
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that who complained be erased; a second person decides */
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
                    "application/json": components["schemas"]["ComplaintErasure"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/erasure/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant it as the second person: who complained is erased for good, the complaint stays */
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
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/erasure/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not grant it, and say why */
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
                    "application/json": components["schemas"]["ComplaintErasureReturned"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/look-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look again after a low rating: the answer stands, or another is owed */
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
                    "application/json": components["schemas"]["ComplaintSecondLook"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/photos/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo handed in with it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    /** @example 1 */
                    n: number;
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
    "/api/complaints/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose what to answer; a second person confirms it */
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
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not take it on, for a reason the public reads */
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
                    "application/json": components["schemas"]["ComplaintRefusal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a proposed answer back */
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
                    "application/json": components["schemas"]["ComplaintReason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a visit because of it */
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
                    "application/json": components["schemas"]["ComplaintVisit"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Complaint"];
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
    "/api/complaints/by-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complaints made from one telephone; the number is given whole and none is shown */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ComplaintPhone"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComplaintsOfPhone"];
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
    "/api/complaints/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints counted by institution, kind and month; the last twelve months when no day is given */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-01-01 */
                    from?: string;
                    /** @example 2026-12-31 */
                    to?: string;
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
                        "application/json": components["schemas"]["ComplaintPatterns"];
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
    "/api/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions in service, by whether they were visited in the year */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    visited?: boolean | null;
                    year?: number | null;
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
                        "application/json": components["schemas"]["ListingCoverageRow"];
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
        /** Enter a town of one's district */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DivisionEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Division"];
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
    "/api/divisions/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a town end on a day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 310115016 */
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DivisionEnding"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Division"];
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
    "/api/divisions/{code}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a town another name from a day on; on its first day, put the name right */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 310115016 */
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DivisionRenaming"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Division"];
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
    "/api/divisions/{district}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A district and its towns in every version there was, is and will be */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example 310115000 */
                    district: string;
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
    "/api/divisions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the towns of a spreadsheet: all of them, or none and every fault named */
        post: {
            parameters: {
                query?: {
                    /** @description only look it through and change nothing */
                    check?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DivisionImportReport"];
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
    "/api/divisions/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spreadsheet to fill in with towns, with the words it understands on its second sheet */
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/api/draw-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys of a district's key offices, withdrawn ones included */
        get: {
            parameters: {
                query: {
                    /** @example 310115000 */
                    district: string;
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
                        "application/json": components["schemas"]["DrawKey"][];
                    };
                };
            };
        };
        put?: never;
        /** Register the public key of one's office; it counts after the waiting time of the norms */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DrawKeyRegistration"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DrawKey"];
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
    "/api/draw-keys/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a key of one's office from rounds not yet bound */
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
                    "application/json": components["schemas"]["DrawKeyWithdrawal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DrawKey"];
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
    "/api/draw-rules/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A rules text, word for word: its SHA-256 is the hash in the path */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description SHA-256, hex */
                    hash: string;
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
                        "text/markdown": string;
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
    "/api/emergencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one took in emergencies, what can be taken, and what was said of it */
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
                        "application/json": components["schemas"]["OwnEmergencies"];
                    };
                };
            };
        };
        put?: never;
        /** Take a right one lacks, for a reason and a time; every act under it is logged as such and looked at */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EmergencyAsked"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EmergencyRight"];
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
    "/api/emergencies/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it back before its end */
        post: {
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
                        "application/json": components["schemas"]["OwnEmergencies"];
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
    "/api/expiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers and leases with a last day, the soonest first */
        get: {
            parameters: {
                query?: {
                    /** @description only what has expired, or only what has not */
                    expired?: boolean | null;
                    /** @example FOOD_LICENCE */
                    kind?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    /**
                     * @description days from today, the expired included
                     * @example 60
                     */
                    within?: number | null;
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
                        "application/json": components["schemas"]["ListingExpiryRow"];
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
    "/api/filing-authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who receives filings in the caller's district, as far as it is set; otherwise its childcare office */
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
                        "application/json": components["schemas"]["FilingAuthority"][];
                    };
                };
            };
        };
        put?: never;
        /** Another agency receives filings from a day on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FilingAuthorityChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FilingAuthority"][];
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
    "/api/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filings one may see */
        get: {
            parameters: {
                query?: {
                    institution?: string | null;
                    page?: number;
                    purpose?: "OPENING" | "CHANGE" | null;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingFilingRow"];
                    };
                };
            };
        };
        put?: never;
        /** Begin a filing: for opening, or of a change */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FilingBeginning"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing with its papers, judgements, clocks and steps */
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
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what was seen on site */
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
                    "application/json": components["schemas"]["SiteCheck"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/conformity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the contents meet the standards */
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
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the form as far as it is typed */
        put: {
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
                    "application/json": components["schemas"]["FilingForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/nonconformity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the institution, and the public, why the contents do not meet the standards */
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
                    "application/json": components["schemas"]["NonconformityNotice"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a paper handed in before, or correct what is said of it */
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
                    "application/json": components["schemas"]["AttachedPaper"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a paper off the draft */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    paper: string;
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
                        "application/json": components["schemas"]["Filing"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive the filing: receipt and notice of basic conditions go out */
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
                    "application/json": components["schemas"]["ReceiptIssue"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the filing back with reasons */
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
                    "application/json": components["schemas"]["FilingReturn"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a returned filing up again */
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
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the filing in */
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
                        "application/json": components["schemas"]["Filing"];
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
    "/api/filings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the filing up */
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
                        "application/json": components["schemas"]["Filing"];
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
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings one may see */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    /** @example F */
                    department?: string | null;
                    from?: string | null;
                    institution?: string | null;
                    /** @example FS-03 */
                    item?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    severity?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    to?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    visit?: string | null;
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
                        "application/json": components["schemas"]["ListingFindingRow"];
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
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A finding with its articles, decision and matters */
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
                        "application/json": components["schemas"]["Finding"];
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
    "/api/findings/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide what follows where the law is silent: stop, a deadline, or nothing */
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
                    "application/json": components["schemas"]["FindingDecision"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Finding"];
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
    "/api/incident-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of incident: by when they are reported, to whom, and what says so */
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
                        "application/json": components["schemas"]["IncidentKindShown"][];
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
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Incidents one may see */
        get: {
            parameters: {
                query?: {
                    kind?: string | null;
                    late?: boolean | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingIncidentRow"];
                    };
                };
            };
        };
        put?: never;
        /** Report an incident; whoever must know has a matter from this minute */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IncidentFirstReport"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Incident"];
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
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An incident with who was told, who knows, and its reports */
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
                        "application/json": components["schemas"]["Incident"];
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
    "/api/incidents/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say for one's agency that it knows */
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
                        "application/json": components["schemas"]["Incident"];
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
    "/api/incidents/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an incident (终报), once everybody who must know has said so */
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
                    "application/json": components["schemas"]["IncidentFollowUp"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Incident"];
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
    "/api/incidents/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report further (续报) */
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
                    "application/json": components["schemas"]["IncidentFollowUp"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Incident"];
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
    "/api/incidents/{id}/told-outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that those outside the house were told: 119, guardians */
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
                        "application/json": components["schemas"]["Incident"];
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
    "/api/inspector-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom one could put on the list: inspectors by role who are not on it */
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
                        "application/json": components["schemas"]["InspectorCandidate"][];
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
    "/api/inspectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Inspectors one may see */
        get: {
            parameters: {
                query?: {
                    active?: boolean | null;
                    /** @example H */
                    department?: string | null;
                    licence?: string | null;
                    page?: number;
                    /** @example 张 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 310115004 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingInspectorRow"];
                    };
                };
            };
        };
        put?: never;
        /** Put an account with the role of inspector on the list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InspectorEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inspector"];
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
    "/api/inspectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspector with licences, past employers and declared ties */
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
                        "application/json": components["schemas"]["Inspector"];
                    };
                };
            };
        };
        /** Move an inspector to another department or town, or strike it off the list */
        put: {
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
                    "application/json": components["schemas"]["InspectorChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inspector"];
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
    "/api/inspectors/{id}/employments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter where an inspector was employed before */
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
                    "application/json": components["schemas"]["EmploymentEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inspector"];
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
    "/api/inspectors/{id}/licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a licence */
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
                    "application/json": components["schemas"]["LicenceEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inspector"];
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
    "/api/inspectors/{id}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare one's own tie to an institution */
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
                    "application/json": components["schemas"]["TieEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inspector"];
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
    "/api/inspectors/{id}/ties/{tie}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift a tie that no longer holds, as the second person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    tie: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TieWithdrawal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Inspector"];
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
    "/api/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions one may see; also as csv or xlsx */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    inclusive?: boolean | null;
                    page?: number;
                    papers?: string | null;
                    placed?: boolean | null;
                    /** @example hmcg */
                    q?: string | null;
                    /** @example B */
                    risk?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    type?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME" | null;
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
                        "application/json": components["schemas"]["ListingInstitutionRow"];
                    };
                };
            };
        };
        put?: never;
        /** Enter an institution that is being prepared; its filing follows */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InstitutionEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole file of an institution, as of a day */
        get: {
            parameters: {
                query?: {
                    /** @description today when left out */
                    asOf?: string;
                };
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
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close for good */
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
                    "application/json": components["schemas"]["Closure"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change opening hours, head or telephone */
        put: {
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
                    "application/json": components["schemas"]["ContactChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post prices from a day on, in fen */
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
                    "application/json": components["schemas"]["FeePosting"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FeeNotice"];
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
    "/api/institutions/{id}/free-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report this week's free places and enrolled children by class kind */
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
                    "application/json": components["schemas"]["PlacesReporting"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlacesReport"];
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
    "/api/institutions/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a renewed paper, handed in before, on the file */
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
                    "application/json": components["schemas"]["AttachedPaper"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AttachedPaper"];
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
    "/api/institutions/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Children of other institutions this one is asked to take over */
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
                        "application/json": components["schemas"]["Placement"][];
                    };
                };
            };
        };
        put?: never;
        /** Say whether the child is taken over */
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
                    "application/json": components["schemas"]["PlacementAnswer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Placement"][];
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
    "/api/institutions/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as PDF, as of a day, with Chinese or English labels */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    english?: boolean;
                };
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
    "/api/institutions/{id}/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order an institution to put something right */
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
                    "application/json": components["schemas"]["RectificationOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was ordered has been done */
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open again after a rest */
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
                    "application/json": components["schemas"]["Resumption"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk class of one institution: every point with the row behind it, and how it can get better */
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
                        "application/json": components["schemas"]["InstitutionRisk"];
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
    "/api/institutions/{id}/risk/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that a line of one's own score be corrected */
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
                    "application/json": components["schemas"]["RiskContest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RiskCorrection"];
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
    "/api/institutions/{id}/risk/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a class against the formula, with a reason and a last day; a second person confirms it */
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
                    "application/json": components["schemas"]["RiskOverriding"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RiskOverride"];
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
    "/api/institutions/{id}/stop-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Emergency: order service to stop today; placing children and settling fees follow with their clocks */
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
                    "application/json": components["schemas"]["StopOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rest from a day on (歇业) */
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
                    "application/json": components["schemas"]["Suspension"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InstitutionFile"];
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
    "/api/institutions/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to an institution until the end of a day, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description today when left out */
                    asOf?: string;
                };
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
                        "application/json": components["schemas"]["FileEntry"][];
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
    "/api/institutions/{id}/visit-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could be sent to an institution on all days of a window, and who stands aside */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description today when absent
                     * @example 2026-09-14
                     */
                    from?: string;
                    /**
                     * @description last day; the first when absent
                     * @example 2026-09-18
                     */
                    to?: string;
                };
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
                        "application/json": components["schemas"]["TeamCandidate"][];
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
    "/api/institutions/{id}/visit-cap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many checks on site count towards an institution's cap of the year, as the caller may know */
        get: {
            parameters: {
                query?: {
                    /**
                     * @description a day of the year meant; today when absent
                     * @example 2026-09-14
                     */
                    on?: string;
                };
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
                        "application/json": components["schemas"]["VisitCap"];
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
    "/api/institutions/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order a visit for a stated reason, by a team one chooses; whoever has to stand aside cannot be chosen */
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
                    "application/json": components["schemas"]["VisitOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Visit"];
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
    "/api/institutions/{id}/winding-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the institution prepares to close or rest, and what stands against it */
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
                        "application/json": components["schemas"]["WindingDownShown"];
                    };
                };
            };
        };
        put?: never;
        /** Declare children enrolled and fees prepaid; each becomes a running number */
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
                    "application/json": components["schemas"]["WindingDownDeclaration"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WindingDown"];
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
    "/api/institutions/{id}/winding-down/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a child goes: another institution is asked, or the parents' choice is noted */
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
                    "application/json": components["schemas"]["ChildPlacing"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WindingDown"];
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
    "/api/institutions/{id}/winding-down/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A family's prepaid fees are refunded or carried over, with the paper that shows it */
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
                    "application/json": components["schemas"]["FamilySettling"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WindingDown"];
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
    "/api/institutions/{id}/winding-down/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give closing or resting up */
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
                        "application/json": components["schemas"]["WindingDown"];
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
    "/api/institutions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the institutions of a spreadsheet: all of them, or none and every fault named */
        post: {
            parameters: {
                query?: {
                    /** @description only look it through and change nothing */
                    check?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportReport"];
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
    "/api/institutions/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spreadsheet to fill in, with the words it understands on its second sheet */
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/api/institutions/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same institutions as points on a map, GeoJSON in WGS 84 */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    inclusive?: boolean | null;
                    papers?: string | null;
                    placed?: boolean | null;
                    /** @example hmcg */
                    q?: string | null;
                    /** @example B */
                    risk?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    type?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME" | null;
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
                        "application/geo+json": components["schemas"]["InstitutionMap"];
                        "application/json": components["schemas"]["InstitutionMap"];
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
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items inspectors look at, by group, department and applicability, as of a day */
        get: {
            parameters: {
                query?: {
                    appliesIf?: "ALWAYS" | "MEALS_PROVIDED" | "OWN_KITCHEN" | "MEALS_SUPPLIED" | "FULL_DAY" | "FULL_OR_HALF_DAY" | "SPECIAL_EQUIPMENT" | "INCLUSIVE" | "PREPAID" | "ISSUES_PREPAID_CARD" | "SUBSIDISED" | "FOREIGN_STAFF" | null;
                    asOf?: string | null;
                    /** @example F */
                    department?: string | null;
                    /** @example FS */
                    group?: string | null;
                    page?: number;
                    priority?: boolean | null;
                    /** @example 灭火器 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingItemRow"];
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
    "/api/log/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published entries about something, e.g. a round, oldest first */
        get: {
            parameters: {
                query: {
                    /** @example 310115000-0001 */
                    about: string;
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
                        "application/json": components["schemas"]["LogEntry"][];
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
    "/api/log/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log as JSON lines, for the offline check against the heads up to the same size
         * @description Ends where the log was signed: at the size asked for, which must be that of a head, or at the newest.
         */
        get: {
            parameters: {
                query?: {
                    from?: number;
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
                    asOf?: string | null;
                    awaited?: boolean | null;
                    /** @example E */
                    department?: string | null;
                    institution?: string | null;
                    /** @example inspection.rectification */
                    kind?: string | null;
                    mine?: boolean | null;
                    openedFrom?: string | null;
                    openedTo?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    told?: boolean | null;
                    /** @example 310115004 */
                    town?: string | null;
                    verifiable?: boolean | null;
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
                        "application/json": components["schemas"]["ListingMatterRow"];
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
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own messages, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @example expiry */
                    group?: string | null;
                    page?: number;
                    size?: number;
                    sort?: string | null;
                    /** @description only what has not been read, or only what has */
                    unread?: boolean | null;
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
                        "application/json": components["schemas"]["ListingMessage"];
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
    "/api/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark messages as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MessagesRead"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnreadCount"];
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
    "/api/messages/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of one's messages also goes by e-mail or short message */
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
                        "application/json": components["schemas"]["MessageSetting"];
                    };
                };
            };
        };
        /** Choose what of one's messages also goes by e-mail or short message */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MessageSettingChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MessageSetting"];
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
    "/api/messages/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Short messages recorded while no gateway is connected */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingRecordedText"];
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
    "/api/messages/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of one's messages are unread */
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
                        "application/json": components["schemas"]["UnreadCount"];
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
                    sort?: string | null;
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
                    sort?: string | null;
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
    "/api/official-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official papers one may see */
        get: {
            parameters: {
                query?: {
                    institution?: string | null;
                    kind?: "FILING_RECEIPT" | "BASIC_CONDITIONS" | "INSPECTION_NOTICE" | "RECTIFICATION_NOTICE" | "STOP_ORDER" | "CLOSING_NOTICE" | null;
                    page?: number;
                    /**
                     * @description part of the number or the name
                     * @example 花木
                     */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: "ISSUED" | "WITHDRAWN" | "REPLACED" | null;
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
                        "application/json": components["schemas"]["ListingOfficialPaperRow"];
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
    "/api/official-papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One official paper with what the log says of it */
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
                        "application/json": components["schemas"]["OfficialPaper"];
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
    "/api/official-papers/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper as PDF */
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
    "/api/official-papers/{id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue it anew with today's wording, saying why; the old one says by which it was replaced */
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
                    "application/json": components["schemas"]["PaperCorrection"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficialPaper"];
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
    "/api/official-papers/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back; whoever checks it is told */
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
                    "application/json": components["schemas"]["PaperCorrection"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfficialPaper"];
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
    "/api/paper-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wordings of official papers, each with its days, source and status */
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
                        "application/json": components["schemas"]["PaperTemplate"][];
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
    "/api/paper-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new wording of a kind of paper from a day on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: "FILING_RECEIPT" | "BASIC_CONDITIONS" | "INSPECTION_NOTICE" | "RECTIFICATION_NOTICE" | "STOP_ORDER" | "CLOSING_NOTICE";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PaperRewording"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PaperTemplate"];
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
                    institution?: string;
                    /** @example 灭火器.jpg */
                    name: string;
                    /**
                     * @description the town it belongs to, when it is of no institution
                     * @example 310115016
                     */
                    town?: string;
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
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep the passkey a browser made */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasskeyMade"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Passkey"][];
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
    "/api/passkeys/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a passkey of one's own something else */
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
                    "application/json": components["schemas"]["PasskeyLabel"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Passkey"][];
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
    "/api/passkeys/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a passkey of one's own away */
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
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser is to make as a new passkey */
        post: {
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
                        "application/json": components["schemas"]["Making"];
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
    "/api/petitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Petitions and matters of public opinion one may see */
        get: {
            parameters: {
                query?: {
                    kind?: string | null;
                    page?: number;
                    /** @example 噪声 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingPetitionRow"];
                    };
                };
            };
        };
        put?: never;
        /** Enter a petition or a matter of public opinion and hand it to the unit that answers */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PetitionEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Petition"];
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
    "/api/petitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A petition with its clock and timeline */
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
                        "application/json": components["schemas"]["Petition"];
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
    "/api/petitions/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand it to another unit; its clock begins anew */
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
                    "application/json": components["schemas"]["PetitionHandOver"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Petition"];
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
    "/api/planning/assumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uptake, survival and migration in force, each with status and source */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingForecastAssumption"];
                    };
                };
            };
        };
        put?: never;
        /** Put an assumption of the district's own in the place of what is in force */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ForecastAssumptionEntry"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForecastAssumption"];
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
    "/api/planning/assumptions/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version the district entered, the newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingForecastAssumption"];
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
    "/api/planning/buildings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Building projects, as of any day */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    kind?: "KINDERGARTEN" | "COMMUNITY_VENUE" | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    work?: "NEW" | "REBUILT" | "EXTENDED" | null;
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
                        "application/json": components["schemas"]["ListingBuildingRow"];
                    };
                };
            };
        };
        put?: never;
        /** Enter a project with the planned days of its steps */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BuildingEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Building"];
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
    "/api/planning/buildings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project with its steps, standards and timeline */
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
                        "application/json": components["schemas"]["Building"];
                    };
                };
            };
        };
        /** Change what is known of a project; the days of its steps stay */
        put: {
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
                    "application/json": components["schemas"]["BuildingFacts"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Building"];
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
    "/api/planning/buildings/{id}/dropping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a project up; it stays to be read */
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
                    "application/json": components["schemas"]["BuildingNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Building"];
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
    "/api/planning/buildings/{id}/new-date-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on a new day; the steps after it move with it */
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
                    "application/json": components["schemas"]["BuildingNewDateDecision"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Building"];
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
    "/api/planning/buildings/{id}/new-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a new day for a step; another person decides */
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
                    "application/json": components["schemas"]["BuildingNewDateAsked"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Building"];
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
    "/api/planning/buildings/{id}/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on a standard the norms leave to a person, with the reason */
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
                    "application/json": components["schemas"]["BuildingRulingEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Building"];
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
    "/api/planning/buildings/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A step is done; steps are done in their order */
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
                    "application/json": components["schemas"]["BuildingStepDone"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Building"];
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
    "/api/planning/buildings/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the projects of a spreadsheet: all of them, or none and every fault named */
        post: {
            parameters: {
                query?: {
                    /** @description only look it through and change nothing */
                    check?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BuildingImportReport"];
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
    "/api/planning/buildings/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spreadsheet to fill in, with the words it understands on its second sheet */
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/api/planning/buildings/sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pipelines in sum (plan, tasks 1 and 28), under the filters of the list */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    kind?: "KINDERGARTEN" | "COMMUNITY_VENUE" | null;
                    /** @example 花木 */
                    q?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    work?: "NEW" | "REBUILT" | "EXTENDED" | null;
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
                        "application/json": components["schemas"]["BuildingSums"];
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
    "/api/planning/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Venues that could become points of childcare: all of the district, or of one's own town */
        get: {
            parameters: {
                query?: {
                    kind?: string | null;
                    page?: number;
                    /** @example 文化活动中心 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingCandidate"];
                    };
                };
            };
        };
        put?: never;
        /** Enter a venue of a town */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CandidateFacts"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Candidate"];
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
    "/api/planning/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One venue as it stands */
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
                        "application/json": components["schemas"]["Candidate"];
                    };
                };
            };
        };
        /** Change what is said of a venue; what was said before stays to be read */
        put: {
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
                    "application/json": components["schemas"]["CandidateFacts"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Candidate"];
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
    "/api/planning/candidates/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a venue openly, with the reason */
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
                    "application/json": components["schemas"]["CandidateWithdrawal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Candidate"];
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
    "/api/planning/candidates/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the venues of a spreadsheet: all of them, or none and every fault named */
        post: {
            parameters: {
                query?: {
                    /** @description only look it through and change nothing */
                    check?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CandidateImportReport"];
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
    "/api/planning/candidates/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spreadsheet to fill in with venues, with the words it understands on its second sheet */
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/api/planning/catchment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be walked to from a point: outline (GeoJSON, WGS 84), children, institutions, places */
        get: {
            parameters: {
                query: {
                    asOf?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    kind?: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED" | null;
                    /** @example 31.2104 */
                    lat: number;
                    /** @example 121.5435 */
                    lon: number;
                    /** @example 15 */
                    minutes?: number | null;
                    /** @example 33.3 */
                    share?: number | null;
                    /** @example 4 */
                    speed?: number | null;
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
                        "application/json": components["schemas"]["WalkedFrom"];
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
    "/api/planning/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Children under three by town, with day, status and source */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingTownChildren"];
                    };
                };
            };
        };
        put?: never;
        /** Enter how many children under three live in a town; a figure of the same day is replaced openly */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TownChildrenEntry"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownChildren"];
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
    "/api/planning/circle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which children can walk to childcare, by town, and on what the figures rest */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    kind?: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED" | null;
                    /** @example 15 */
                    minutes?: number | null;
                    /** @example 33.3 */
                    share?: number | null;
                    /** @example 4 */
                    speed?: number | null;
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
                        "application/json": components["schemas"]["Circle"];
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
    "/api/planning/circle/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cells of the circle as GeoJSON, WGS 84 */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    kind?: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED" | null;
                    /** @example 15 */
                    minutes?: number | null;
                    /** @example 33.3 */
                    share?: number | null;
                    /** @example 4 */
                    speed?: number | null;
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
                        "application/json": components["schemas"]["CircleMap"];
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
    "/api/planning/circle/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The towns of the circle as rows */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    kind?: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED" | null;
                    /** @example 15 */
                    minutes?: number | null;
                    page?: number;
                    /** @example 33.3 */
                    share?: number | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 4 */
                    speed?: number | null;
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
                        "application/json": components["schemas"]["ListingCircleTown"];
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
    "/api/planning/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two scenarios side by side, or one and things as they were on its day */
        get: {
            parameters: {
                query: {
                    /** @description things as they are when absent */
                    left?: string;
                    right: string;
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
                        "application/json": components["schemas"]["ScenarioComparison"];
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
    "/api/planning/comparison/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The towns of a comparison as rows */
        get: {
            parameters: {
                query: {
                    /** @description things as they are when absent */
                    left?: string;
                    page?: number;
                    right: string;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingComparedTown"];
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
    "/api/planning/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The district's forecasts, the newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingForecastRow"];
                    };
                };
            };
        };
        put?: never;
        /** Make a forecast of births, children under three and places, and keep it with its inputs */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ForecastOrder"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ForecastRow"];
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
    "/api/planning/forecasts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One forecast: what it rests on, and how the method would have done before */
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
                        "application/json": components["schemas"]["Forecast"];
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
    "/api/planning/forecasts/{id}/fan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure of a town, or of the district: known, forecast and come true */
        get: {
            parameters: {
                query?: {
                    /** @example births */
                    measure?: string;
                    /**
                     * @description the district when empty
                     * @example 310115016
                     */
                    town?: string;
                };
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
                        "application/json": components["schemas"]["ForecastFan"];
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
    "/api/planning/forecasts/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its figures as rows: births, children by age and places by form and price, with intervals */
        get: {
            parameters: {
                query?: {
                    /** @example FULL_DAY */
                    form?: string | null;
                    /** @example places */
                    measure?: string | null;
                    page?: number;
                    /** @example INCLUSIVE */
                    price?: string | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    /** @example 2026 */
                    year?: number | null;
                };
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
                        "application/json": components["schemas"]["ListingForecastFigure"];
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
    "/api/planning/forecasts/{id}/reproduction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Makes it again from its kept inputs and says whether it is the same byte for byte */
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
                        "application/json": components["schemas"]["ForecastReproduction"];
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
    "/api/planning/forecasts/{id}/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its towns in one year, the most places first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
                    /**
                     * @description the last year when empty
                     * @example 2027
                     */
                    year?: number;
                };
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
                        "application/json": components["schemas"]["ListingForecastTown"];
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
    "/api/planning/forecasts/{id}/truth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came true of it: errors against the naive forecast, and whether the intervals held */
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
                        "application/json": components["schemas"]["ForecastCameTrue"];
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
    "/api/planning/forecasts/{id}/truth/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Town by town, what was forecast and what came true */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
                };
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
                        "application/json": components["schemas"]["ListingForecastTruth"];
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
    "/api/planning/network-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of the district, the newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingNetworkImport"];
                    };
                };
            };
        };
        put?: never;
        /** Announce a file; its pieces follow */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NetworkAnnouncement"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkImport"];
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
    "/api/planning/network-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what came of it */
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
                        "application/json": components["schemas"]["NetworkImport"];
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
    "/api/planning/network-imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it up; what was handed in is forgotten and the network in use stays */
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
                        "application/json": components["schemas"]["NetworkImport"];
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
    "/api/planning/network-imports/{id}/pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in the next piece of a file, at most 4 MiB */
        post: {
            parameters: {
                query: {
                    /**
                     * @description where the piece begins in its file
                     * @example 0
                     */
                    at: number;
                    /** @example extract */
                    file: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkImport"];
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
    "/api/planning/network-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All of it is here: let it be read, checked and taken into use; ask for it again to watch */
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
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkImport"];
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
    "/api/planning/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walking networks the district imported, the newest first, with what their check found */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingWalkingNetworkRow"];
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
    "/api/planning/networks/in-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network the district's figures rest on now */
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
                        "application/json": components["schemas"]["WalkingNetworkInUse"];
                    };
                };
            };
        };
        /** Let the figures rest on an earlier network again, or on the stand-in, from now on */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WalkingNetworkChoice"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WalkingNetworkInUse"];
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
    "/api/planning/plan-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures 1 to 3 and 21 of the plan, counted by their formulas, as of any day */
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
                        "application/json": components["schemas"]["PlanFigure"][];
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
    "/api/planning/plan-figures/inclusive-towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows behind KPI-01: towns with their inclusive institutions in service */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingInclusiveTown"];
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
    "/api/planning/plan-figures/opened-kindergartens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows behind KPI-03: kindergartens that have opened, with what the register has of them */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingOpenedKindergarten"];
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
    "/api/planning/plan-figures/plans-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows behind KPI-02: towns with their plan in force */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingPlanInForce"];
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
    "/api/planning/plan-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide, with a reason, how the district reads a wording the plan leaves open */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlanReadingDecision"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanReading"];
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
    "/api/planning/priorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the plan wants new points first, and what of it is this product's reading */
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
                        "application/json": components["schemas"]["PlanPriority"][];
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
    "/api/planning/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scenarios one may see: drafts for the district, published ones for its towns */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    /** @example 新增 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
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
                        "application/json": components["schemas"]["ListingScenarioRow"];
                    };
                };
            };
        };
        put?: never;
        /** Draft a scenario */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ScenarioEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scenario"];
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
    "/api/planning/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scenario with its settings and its newest run */
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
                        "application/json": components["schemas"]["Scenario"];
                    };
                };
            };
        };
        /** Change the settings of a draft; runs of the earlier settings stay */
        put: {
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
                    "application/json": components["schemas"]["ScenarioEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scenario"];
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
    "/api/planning/scenarios/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the newest run found: periods with their bound, figures, and what stands in the way */
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
                        "application/json": components["schemas"]["SitingAnswer"];
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
    "/api/planning/scenarios/{id}/input": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All a run rests on, word for word, so that it can be done again */
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
    "/api/planning/scenarios/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a scenario with the answer of its newest run */
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
                        "application/json": components["schemas"]["Scenario"];
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
    "/api/planning/scenarios/{id}/run/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the newest run off; a plan that is there stays, with the bound known by then */
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
                        "application/json": components["schemas"]["ScenarioRun"];
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
    "/api/planning/scenarios/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs of a scenario, the newest first */
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
                        "application/json": components["schemas"]["ScenarioRun"][];
                    };
                };
            };
        };
        put?: never;
        /** Search for sites by the settings as they are; goes on in the background */
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
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ScenarioRun"];
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
    "/api/planning/scenarios/{id}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every candidate of the newest run: what it adds, or why it lost */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
                };
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
                        "application/json": components["schemas"]["ListingSiteFate"];
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
    "/api/planning/scenarios/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a draft up, with the reason */
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
                    "application/json": components["schemas"]["ScenarioWithdrawal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scenario"];
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
    "/api/planning/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many working days each step has, and who says so */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingPlanningTerm"];
                    };
                };
            };
        };
        put?: never;
        /** Set the district's own term of a step; it holds for steps begun from now on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlanningTermSetting"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanningTerm"];
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
    "/api/planning/town-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of town plans, as of any day */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    page?: number;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingTownPlanRow"];
                    };
                };
            };
        };
        put?: never;
        /** Begin a version of a town's plan with the figures of today */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TownPlanBeginning"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of a town's plan with its figures, progress and timeline, as of any day */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
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
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the plan good; a second person has yet to approve it */
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
                    "application/json": components["schemas"]["TownPlanNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve as a second person: neither who accepted it nor who commented last */
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
                    "application/json": components["schemas"]["TownPlanNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a part; the plan stays with the district */
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
                    "application/json": components["schemas"]["TownPlanComment"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what the town has written so far */
        put: {
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
                    "application/json": components["schemas"]["TownPlanContent"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two texts of a town: handed-in ones by their number, else the one being written */
        get: {
            parameters: {
                query: {
                    other: string;
                    otherText?: number;
                    text?: number;
                };
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
                        "application/json": components["schemas"]["TownPlanDifference"][];
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
    "/api/planning/town-plans/{id}/grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the figures over anew, as they stand today */
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
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan line by line, for a sheet */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
                };
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
                        "application/json": components["schemas"]["ListingTownPlanLine"];
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
    "/api/planning/town-plans/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as it was handed in, as PDF with the hash it is sealed with */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
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
                        "application/pdf": string;
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
    "/api/planning/town-plans/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The goals of a plan and how far the register has come with each */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
                };
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
                        "application/json": components["schemas"]["ListingTownPlanProgress"];
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
    "/api/planning/town-plans/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the plan back to the town */
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
                    "application/json": components["schemas"]["TownPlanNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the plan in; what it says is sealed */
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
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give this version up; the one in force stays */
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
                    "application/json": components["schemas"]["TownPlanNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlan"];
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
    "/api/planning/town-plans/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call for plans: begin one in every town that is working on none and has none for these years */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TownPlanCall"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TownPlansCalled"];
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
    "/api/planning/town-standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every town with its plan and how far the register has come with it, as of any day */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingTownStanding"];
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
    "/api/planning/vitals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Births and women by town and year, with status and source */
        get: {
            parameters: {
                query?: {
                    /** @example births */
                    measure?: string | null;
                    page?: number;
                    /** @example resident */
                    population?: string | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    /** @example 2024 */
                    year?: number | null;
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
                        "application/json": components["schemas"]["ListingVitalFigure"];
                    };
                };
            };
        };
        put?: never;
        /** Enter births or women of a town and year; a figure of the same people is replaced openly */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VitalFigureEntry"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VitalFigure"];
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
    "/api/planning/vitals/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter the figures of a spreadsheet: all of them, or none and every fault named */
        post: {
            parameters: {
                query?: {
                    /** @description only look it through and change nothing */
                    check?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VitalImportReport"];
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
    "/api/planning/vitals/import-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The spreadsheet to fill in with births and women, with the words it understands */
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "/api/planning/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The circle as it would be with points added, moved, closed or resized; nothing is stored */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    /** @description move:<id>:<lon>:<lat>, size:<id>:<places>, close:<id> or add:<lon>:<lat>:<places>; WGS 84 */
                    change?: string[];
                    /** @example 15 */
                    minutes?: number | null;
                    /** @example 4 */
                    speed?: number | null;
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
                        "application/json": components["schemas"]["WhatIf"];
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
    "/api/policy-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what the content policy kept from happening (16 KB at most)
         * @description Browsers send it by themselves, by report-uri and report-to, and can add neither an idempotency key nor the session's token: none is asked for. Nothing is changed by a report and none of it is kept but a line of the log file: rule, scheme and host of what was kept out, and the page without numbers and queries. Sent with a token it must be the session's.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "csp-report": {
                     *         "blocked-uri": "inline",
                     *         "document-uri": "https://shanyu.example/office",
                     *         "effective-directive": "script-src-elem"
                     *       }
                     *     }
                     */
                    "application/csp-report": Record<string, never>;
                    "application/reports+json": Record<string, never>;
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/care-nearby": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions by how far they are to walk from a point; the point is rounded, and kept nowhere */
        get: {
            parameters: {
                query: {
                    /**
                     * @description fen
                     * @example 300000
                     */
                    fee?: number | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    free?: boolean | null;
                    inclusive?: boolean | null;
                    /** @example 20 */
                    months?: number | null;
                    /**
                     * @description WGS 84 longitude, latitude, three decimals at most
                     * @example 121.543,31.210
                     */
                    near: string;
                    /** @example 20 */
                    size?: number | null;
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
                        "application/json": components["schemas"]["NearbyCare"];
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
    "/api/public/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complain or suggest, named or not; answers a number to follow and a code shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewComplaint"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComplaintFiled"];
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
    "/api/public/complaints/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a complaint is and what was answered, by its number */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example TS26-K7M4Q2P-X */
                    number: string;
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
                        "application/json": components["schemas"]["FollowedComplaint"];
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
    "/api/public/complaints/{number}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate the answer, once, with the code given at the beginning */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example TS26-K7M4Q2P-X */
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ComplaintRating"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FollowedComplaint"];
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
    "/api/public/complaints/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open a complaint form: a stamp that shows when it was opened */
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
                        "application/json": components["schemas"]["ComplaintForm"];
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
    "/api/public/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions, nearest first when a point is given */
        get: {
            parameters: {
                query?: {
                    closed?: boolean | null;
                    /** @example 310115000 */
                    district?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    free?: boolean | null;
                    inclusive?: boolean | null;
                    kind?: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED" | null;
                    /**
                     * @description WGS 84 longitude, latitude
                     * @example 121.543,31.210
                     */
                    near?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    type?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME" | null;
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
                        "application/json": components["schemas"]["ListingPublicInstitution"];
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
    "/api/public/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One institution: filing, places, fees, and its visits with what became of their results */
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
                        "application/json": components["schemas"]["PublicInstitutionPage"];
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
    "/api/public/institutions/{id}/yearly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an institution disclosed of its years, corrections beside what they correct */
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
                        "application/json": components["schemas"]["YearlyPublic"];
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
    "/api/public/institutions/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same institutions as points (GeoJSON, WGS 84), without borders */
        get: {
            parameters: {
                query?: {
                    closed?: boolean | null;
                    /** @example 310115000 */
                    district?: string | null;
                    form?: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY" | null;
                    free?: boolean | null;
                    inclusive?: boolean | null;
                    kind?: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED" | null;
                    /**
                     * @description WGS 84 longitude, latitude
                     * @example 121.543,31.210
                     */
                    near?: string | null;
                    /** @example 花木 */
                    q?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
                    type?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME" | null;
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
                        "application/json": components["schemas"]["PublicMap"];
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
    "/api/public/nonconformities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Filings published as not meeting the standards, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @example 310115000 */
                    district?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingNonconformity"];
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
    "/api/public/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is offered as open data, with columns, stamps and checksums */
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
                        "application/json": components["schemas"]["OpenData"];
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
    "/api/public/papers/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a paper is genuine and still holds, by its number or the hash of its bytes */
        get: {
            parameters: {
                query?: {
                    /** @example 310115-ZG-2026-00012 */
                    number?: string;
                    /** @description SHA-256 of the file, hex */
                    sha256?: string;
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
                        "application/json": components["schemas"]["PaperCheck"];
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
    "/api/public/towns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Towns with their institutions, places and free places */
        get: {
            parameters: {
                query?: {
                    /** @example 310115000 */
                    district?: string;
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
                        "application/json": components["schemas"]["PublicTown"][];
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
    "/api/public/yearly/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions that have not disclosed by the last day */
        get: {
            parameters: {
                query: {
                    /** @example 310115000 */
                    district: string;
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
                        "application/json": components["schemas"]["YearlyLate"];
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
    "/api/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits with results: which the public was told, which wait, and by when */
        get: {
            parameters: {
                query?: {
                    institution?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingPublicationRow"];
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
    "/api/publications/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the public would be told of a visit, what it was told, and by when */
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
                        "application/json": components["schemas"]["PublicationDesk"];
                    };
                };
            };
        };
        put?: never;
        /** Publish the results of a visit, or their correction */
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
                    "application/json": components["schemas"]["PublicationOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicationDesk"];
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
    "/api/publications/visits/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was published of a visit; that it was, and why, stays readable */
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
                    "application/json": components["schemas"]["PublicationWithdrawal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicationDesk"];
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
    "/api/reminder-stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many days before one is reminded, with the status of each number */
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
                        "application/json": components["schemas"]["ReminderStage"][];
                    };
                };
            };
        };
        put?: never;
        /** Set when one is reminded, from tomorrow on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReminderStagesChange"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReminderStage"][];
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
    "/api/risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions in service by risk class */
        get: {
            parameters: {
                query?: {
                    asked?: boolean | null;
                    override?: boolean | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    /** @example D */
                    riskClass?: string | null;
                    size?: number;
                    sort?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingRiskRow"];
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
    "/api/risk-backtest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a version, knowing only what was known on a past day, put those first that failed afterwards */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-05-25 */
                    day?: string;
                    formula?: string;
                    /** @example 6 */
                    months?: number;
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
                        "application/json": components["schemas"]["RiskBackTest"];
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
    "/api/risk-backtest/curve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The curve behind the back-test's chart */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-05-25 */
                    day?: string;
                    formula?: string;
                    /** @example 6 */
                    months?: number;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingRiskBackTestPoint"];
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
    "/api/risk-backtest/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranking behind the back-test */
        get: {
            parameters: {
                query?: {
                    /** @example 2026-05-25 */
                    day?: string;
                    formula?: string;
                    /** @example 6 */
                    months?: number;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingRiskBackTestRow"];
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
    "/api/risk-corrections/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on a correction; upheld, the fact counts no more from today */
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
                    "application/json": components["schemas"]["RiskCorrectionDecision"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RiskCorrection"];
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
    "/api/risk-formulas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the formula of a district, with the one that holds today */
        get: {
            parameters: {
                query?: {
                    /** @example 310115000 */
                    district?: string;
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
                        "application/json": components["schemas"]["RiskFormulas"];
                    };
                };
            };
        };
        put?: never;
        /** Propose a new version from a later day; what is in force is never changed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RiskFormulaProposal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RiskFormula"];
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
    "/api/risk-formulas/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopt a version somebody else proposed */
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
                        "application/json": components["schemas"]["RiskFormula"];
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
    "/api/risk-formulas/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a version that was proposed */
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
                        "application/json": components["schemas"]["RiskFormula"];
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
    "/api/risk-overrides/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a class somebody else proposed: it holds from today to its last day */
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
                        "application/json": components["schemas"]["RiskOverride"];
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
    "/api/risk-overrides/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a class that was proposed */
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
                        "application/json": components["schemas"]["RiskOverride"];
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
    "/api/risk-simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two versions compared on the past year, in the caller's district */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    /** @description the version in force when absent */
                    before?: string;
                    /** @example 2026-11-25 */
                    day?: string;
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
                        "application/json": components["schemas"]["RiskSimulation"];
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
    "/api/risk-simulation/movers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions whose class differs between two versions, with what makes the difference */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    before?: string;
                    /** @example 2026-11-25 */
                    day?: string;
                    page?: number;
                    size?: number;
                    sort?: string | null;
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
                        "application/json": components["schemas"]["ListingRiskMover"];
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
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds of all levels: calendar, commit, outcome, ending */
        get: {
            parameters: {
                query?: {
                    /** @example 310115000 */
                    district?: string | null;
                    kind?: string | null;
                    level?: string | null;
                    month?: number | null;
                    page?: number;
                    /** @example 310115004 */
                    scope?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 2026 */
                    year?: number | null;
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
                        "application/json": components["schemas"]["ListingRoundRow"];
                    };
                };
            };
        };
        put?: never;
        /** Plan an extra round of one's own office, for a stated reason */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RoundPlanned"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One round, as anybody may see it */
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
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bind a round: fix rows, quotas and keys, and publish the commit */
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
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/death": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a round up before its event, with a reason */
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
                    "application/json": components["schemas"]["RoundReason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a round's numbers came about, and what one may do with it now */
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
                        "application/json": components["schemas"]["RoundDesk"];
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
    "/api/rounds/{id}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the record after the last visit */
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
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw institutions and teams, seal the record, order the visits */
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
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/entropy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the public outcome down, in its one spelling */
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
                    "application/json": components["schemas"]["RoundOutcome"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/entropy/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the public outcome from another office */
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
                    "application/json": components["schemas"]["RoundOutcome"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/entropy/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispute what the first office wrote down; both look again */
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
                    "application/json": components["schemas"]["RoundReason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post the proof of one's key office */
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
                    "application/json": components["schemas"]["RoundProof"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/pseudonym": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the published record calls the caller, and the key that proves it */
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
                        "application/json": components["schemas"]["Pseudonym"];
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
    "/api/rounds/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole record of a disclosed round, for the verifier */
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
                        "application/json": components["schemas"]["RoundRecord"];
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
    "/api/rounds/{id}/stall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare a round stalled whose outcome or proof did not come in time */
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
                    "application/json": components["schemas"]["RoundReason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a visit aside that cannot be made; the next in line of its stratum steps in */
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
                    "application/json": components["schemas"]["RoundSubstitute"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/rounds/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan the round that takes a stalled one's place */
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
                    "application/json": components["schemas"]["RoundPlanned"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Round"];
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
    "/api/sealing-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the key that seals personal columns, and how much is sealed under each */
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
                        "application/json": components["schemas"]["SealingKeys"];
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
    "/api/sealing-keys/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make another version; everything is sealed anew under it, then the old one is destroyed by itself */
        post: {
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
                        "application/json": components["schemas"]["SealingKeys"];
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
    "/api/session/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own factors, and what one has not seen yet about one's account */
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
                        "application/json": components["schemas"]["OwnFactors"];
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
    "/api/session/notices/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One has seen what was told about one's account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a passkey: sets the session cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasskeyAnswer"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser is to ask its passkeys, at the sign-in and for a step-up */
        post: {
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
                        "application/json": components["schemas"]["Asking"];
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
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password; every other session of one's own ends */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasswordChange"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where the identity provider asks who one is; sets the cookie that shows who went there */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProviderErrand"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderAddress"];
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
    "/api/session/provider/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by what the identity provider answered: sets the session cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProviderAnswer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderReturn"];
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
    "/api/session/provider/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where the identity provider asks anew who one is, to connect one's own account with it */
        post: {
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
                        "application/json": components["schemas"]["ProviderAddress"];
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
    "/api/session/provider/link/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Connect one's own account with whoever the identity provider says one is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProviderAnswer"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/link/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the connection of one's own account with the identity provider away */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/second-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The house's own second step after the identity provider's first: sets the session cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ProviderSecondStep"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProviderReturn"];
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
    "/api/session/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new recovery codes in place of the earlier ones; answers them, once */
        post: {
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
                        "application/json": components["schemas"]["RecoveryCodes"];
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
    "/api/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove again who one is: the session goes on under a new cookie and token */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["StepUp"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/step-up/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove again who one is, by a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PasskeyAnswer"];
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with an authenticator app: its secret, which counts when a first code is confirmed */
        post: {
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
                        "application/json": components["schemas"]["Enrolment"];
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
    "/api/session/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the app by its first code; answers the recovery codes, once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TotpCode"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecoveryCodes"];
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
    "/api/session/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the authenticator app away, with its recovery codes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
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
                        "application/json": components["schemas"]["OwnSessions"];
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
    "/api/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out there */
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
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out everywhere else */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the house still waits for its first administrator */
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
                        "application/json": components["schemas"]["SetupState"];
                    };
                };
            };
        };
        put?: never;
        /** Enter the district and its first (security) administrator, once, with the code printed at the start */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Setup"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SetupState"];
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
    "/api/unlicensed-sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suspected sites one may see */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    /** @example 晨晖 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    source?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingSiteRow"];
                    };
                };
            };
        };
        put?: never;
        /** Enter a place seen on patrol or told by somebody; its town must look at it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SiteSeen"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/unlicensed-sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A suspected site with its timeline */
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
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/unlicensed-sites/{id}/cessation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looked at again: it has stopped */
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
                    "application/json": components["schemas"]["SiteNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/unlicensed-sites/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looked at: it is something else */
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
                    "application/json": components["schemas"]["SiteNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/unlicensed-sites/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is in the register now */
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
                    "application/json": components["schemas"]["SiteNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/unlicensed-sites/{id}/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shown how to file */
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
                    "application/json": components["schemas"]["SiteNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/unlicensed-sites/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ordered to stop */
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
                    "application/json": components["schemas"]["SiteNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/unlicensed-sites/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Looked at: children are cared for there */
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
                    "application/json": components["schemas"]["SiteNote"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnlicensedSite"];
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
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits one may see */
        get: {
            parameters: {
                query?: {
                    asOf?: string | null;
                    date?: string | null;
                    dueFrom?: string | null;
                    dueTo?: string | null;
                    institution?: string | null;
                    mine?: boolean | null;
                    /** @example 2026-09 */
                    month?: string | null;
                    outcome?: string | null;
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    round?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingVisitRow"];
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
    "/api/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit with its sheet, articles, earlier findings, signatures and editions */
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
                        "application/json": components["schemas"]["Visit"];
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
    "/api/visits/{id}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody of the team has arrived; the first opens the sheet. Judged by when it happened */
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
                    "application/json": components["schemas"]["VisitArrival"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PositionNoted"];
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
    "/api/visits/{id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The team has arrived */
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
                        "application/json": components["schemas"]["Visit"];
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
    "/api/visits/{id}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the code of a visit stands, and when the arrival was confirmed; without the code itself */
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
                        "application/json": components["schemas"]["CheckCode"];
                    };
                };
            };
        };
        put?: never;
        /** Show the code of one's visit to the inspected party */
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
                        "application/json": components["schemas"]["CheckCode"];
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
    "/api/visits/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a correction of submitted results, with a reason; the old edition stays readable */
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
                    "application/json": components["schemas"]["VisitCorrection"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Visit"];
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
    "/api/visits/{id}/countersignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign what was found from afar as the institution itself, or say why not */
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
                    "application/json": components["schemas"]["VisitCountersigning"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Visit"];
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
    "/api/visits/{id}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit as one of its editions told it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    edition: number;
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
                        "application/json": components["schemas"]["Visit"];
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
    "/api/visits/{id}/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer one item of the sheet being written */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    item: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VisitItem"];
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
    "/api/visits/{id}/items/{item}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in an answer to an item; one that meets another is kept beside it until somebody settles which */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    item: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AnswerGiven"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AnswerKept"];
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
    "/api/visits/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the phones of the team were: the inspector's own, or all for the district */
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
                        "application/json": components["schemas"]["VisitPositions"];
                    };
                };
            };
        };
        put?: never;
        /** Note where the phone was; evidence that decides nothing */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Client-Clock"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PositionTold"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PositionNoted"];
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
    "/api/visits/{id}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a visit out of its joint check, before the code was shown; it gets a code of its own */
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
                    "application/json": components["schemas"]["CheckSeparation"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CheckCode"];
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
    "/api/visits/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the results as they stand: an inspector, or the institution on the inspector's phone */
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
                    "application/json": components["schemas"]["VisitSigning"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Visit"];
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
    "/api/visits/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit the results, once: findings, leads and their matters follow */
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
                    "application/json": components["schemas"]["VisitSubmission"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Visit"];
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
    "/api/visits/{id}/widen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at the whole list from now on */
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
                    "application/json": components["schemas"]["VisitWidening"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PositionNoted"];
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
    "/api/yearly/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An institution's disclosure in the newest period */
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
                        "application/json": components["schemas"]["YearlyDisclosure"];
                    };
                };
            };
        };
        /** Keep what is filled in so far; version 0 begins it */
        put: {
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
                    "application/json": components["schemas"]["YearlyAnswers"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["YearlyDisclosure"];
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
    "/api/yearly/institutions/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a correction of what was published */
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
                    "application/json": components["schemas"]["YearlyReason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["YearlyDisclosure"];
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
    "/api/yearly/institutions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish what was handed in */
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
                        "application/json": components["schemas"]["YearlyDisclosure"];
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
    "/api/yearly/institutions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send what was handed in back, with a reason */
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
                    "application/json": components["schemas"]["YearlyReason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["YearlyDisclosure"];
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
    "/api/yearly/institutions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand it in, complete */
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
                        "application/json": components["schemas"]["YearlyDisclosure"];
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
    "/api/yearly/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announce the period of a year for the caller's district */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["YearlyAnnouncement"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["YearlyPeriod"];
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
    "/api/yearly/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far each institution is with the newest year */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    /** @example 花木 */
                    q?: string | null;
                    size?: number;
                    sort?: string | null;
                    state?: string | null;
                    /** @example 310115016 */
                    town?: string | null;
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
                        "application/json": components["schemas"]["ListingYearlyRow"];
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
    "/open/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of open data; unchanged since the caller's copy: 304 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example rounds.csv */
                    file: string;
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
    "/open/catalog.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue in DCAT-AP, as JSON-LD */
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
                        "application/ld+json": {
                            [key: string]: unknown;
                        };
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
        AccountAct: {
            action?: string;
            at: string;
            /** Format: int64 */
            index: number;
            kind: string;
            object?: string;
        };
        AccountErasure: {
            /** @enum {string} */
            ground: "PURPOSE_ACHIEVED" | "RETENTION_PASSED" | "CONSENT_WITHDRAWN" | "UNLAWFUL";
            /**
             * @description without personal data: it stays
             * @example 已调离本区，交接办结，账户停用满一年
             */
            reason: string;
        };
        AccountErasureRequest: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            decidedAt?: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            ground: "PURPOSE_ACHIEVED" | "RETENTION_PASSED" | "CONSENT_WITHDRAWN" | "UNLAWFUL";
            note?: string;
            reason: string;
            /** @enum {string} */
            verdict?: "JUSTIFIED" | "UNJUSTIFIED";
        };
        AccountFile: {
            /** Format: uuid */
            agency: string;
            agencyName: string;
            agencyNameEn: string;
            appointments: components["schemas"]["RoleHeld"][];
            /** Format: date-time */
            createdAt: string;
            disabled: boolean;
            /** Format: date-time */
            disabledAt?: string;
            /** Format: date-time */
            erasedAt?: string;
            firstPassword: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            restsUntil?: string;
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC")[];
            username: string;
            /** Format: int32 */
            version: number;
        };
        AccountRow: {
            /** Format: uuid */
            agency: string;
            agencyName: string;
            agencyNameEn: string;
            /** Format: date-time */
            createdAt: string;
            disabled: boolean;
            firstPassword: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC")[];
            username: string;
            /** Format: int32 */
            version: number;
        };
        AgeBand: {
            ages: components["schemas"]["Basis"];
            assumption?: components["schemas"]["Basis"];
            entered: boolean;
            /** Format: int32 */
            fromMonths: number;
            /** @enum {string} */
            kind: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED";
            /** @example 33.3 */
            percent: number;
            /** Format: int32 */
            toMonths: number;
        };
        Agency: {
            department?: string;
            district: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "DISTRICT_OFFICE" | "JOINT_MEETING" | "DEPARTMENT" | "TOWN" | "INSTITUTION" | "KEY_OFFICE";
            name: string;
            nameEn: string;
            town?: string;
        };
        AgencyOrder: {
            /** @example E */
            department?: string;
            /**
             * @example DEPARTMENT
             * @enum {string}
             */
            kind: "DISTRICT_OFFICE" | "JOINT_MEETING" | "DEPARTMENT" | "TOWN" | "INSTITUTION" | "KEY_OFFICE";
            /** @example 区教育局 */
            name: string;
            /** @example District Education Bureau */
            nameEn: string;
            /** @example 310115004 */
            town?: string;
        };
        AgencyRow: {
            /** Format: int32 */
            accounts: number;
            department?: string;
            district: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "DISTRICT_OFFICE" | "JOINT_MEETING" | "DEPARTMENT" | "TOWN" | "INSTITUTION" | "KEY_OFFICE";
            name: string;
            nameEn: string;
            town?: string;
        };
        AgencyShown: {
            department?: string;
            district: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "DISTRICT_OFFICE" | "JOINT_MEETING" | "DEPARTMENT" | "TOWN" | "INSTITUTION" | "KEY_OFFICE";
            name: string;
            nameEn: string;
            town?: string;
        };
        AnswerConflict: {
            /** Format: date-time */
            at: string;
            by: string;
            fixed: boolean;
            /** Format: uuid */
            id: string;
            late: boolean;
            /** @description the caller's own */
            mine: boolean;
            note: string;
            photos: string[];
            referred: boolean;
            /** @enum {string} */
            result: "CONFORMS" | "FAILS" | "NOT_APPLICABLE" | "NOT_CHECKED";
        };
        AnswerGiven: {
            /** Format: date-time */
            doneAt?: string;
            fixed: boolean;
            /** Format: uuid */
            id: string;
            lateReason: string;
            note: string;
            /**
             * Format: uuid
             * @description the answer that stood before the writer's eyes; absent when there was none
             */
            on?: string;
            photos: string[];
            referred: boolean;
            /** @enum {string} */
            result: "CONFORMS" | "FAILS" | "NOT_APPLICABLE" | "NOT_CHECKED";
            /**
             * Format: uuid
             * @description the conflicting answer this one settles
             */
            settles?: string;
        };
        AnswerKept: {
            /** Format: uuid */
            id: string;
            late: boolean;
            /** Format: date-time */
            performedAt: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            standing: "STOOD" | "AGREED" | "CONFLICT";
        };
        ApplicabilityRow: {
            /** @description item id → whether it concerns this type; the item's own condition is asked besides */
            items: {
                [key: string]: "APPLIES" | "NOT_APPLICABLE" | "PERSON_DECIDES";
            };
            note: string;
            /** @example 家庭托育点 */
            title: string;
            /** @example Home-based site */
            titleEn: string;
            /** @enum {string} */
            type: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
        };
        Appointment: {
            /** Format: uuid */
            agency: string;
            /** @example 张三 */
            name: string;
            /** @example correct horse battery staple */
            password: string;
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC")[];
            /** @example zhang.san */
            username: string;
        };
        ArrivalShown: {
            /** Format: date-time */
            at: string;
            began: boolean;
            /**
             * Format: date-time
             * @description it had been counted as not made
             */
            lapsedAt?: string;
            late: boolean;
            /** @description the caller's own */
            mine: boolean;
            reason: string;
            /** Format: date-time */
            receivedAt: string;
            who: string;
        };
        ArticleOfText: {
            /** Format: date */
            checkedOn?: string;
            doubt?: string;
            items: string[];
            /** @example 20 */
            number: string;
            /**
             * @description when it differs from the text's
             * @enum {string}
             */
            rank?: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /** @description its wording, only where it was read */
            text?: string;
            url?: string;
            values: string[];
        };
        Asking: {
            /** Format: uuid */
            ceremony: string;
            challenge: string;
            site: string;
        };
        AttachedPaper: {
            /** @example 浦东新区消防救援支队 */
            issuer: string;
            /** @example FIRE_SAFETY_PROOF */
            kind: string;
            /** @example 沪浦消安检字〔2026〕第0012号 */
            number: string;
            /** Format: uuid */
            paper: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
        };
        AuditTerm: {
            /** @example emergency-right-hours */
            name: string;
            /** @example default */
            status: string;
            /**
             * Format: int32
             * @example 8
             */
            value: number;
        };
        BasicCondition: {
            basis: components["schemas"]["Basis"];
            /** @example INFANT */
            member?: string;
            /** @example class-size */
            name: string;
            /** @example <= */
            op: string;
            /** @example 班额上限 */
            title: string;
            /** @example Children in a class */
            titleEn: string;
            /** @example 人 */
            unit: string;
            /** @example 10 */
            value: string;
        };
        Basis: {
            appliesHere: boolean;
            /** Format: date */
            asOf: string;
            binding?: boolean;
            doubt?: string;
            inForce: boolean;
            number?: string;
            /** @enum {string} */
            rank: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /** Format: date */
            since?: string;
            source: string;
            /** @enum {string} */
            status: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            title: string;
            titleEn: string;
        };
        BoardLine: {
            /** Format: int64 */
            count: number;
            group: string;
            name: string;
        };
        Breaches: {
            outcome: "Breaches";
        } & (Omit<components["schemas"]["Judgement"], "outcome"> & {
            basis: components["schemas"]["Basis"];
            reason: components["schemas"]["Reason"];
        });
        Building: {
            facts: components["schemas"]["BuildingFacts"];
            /** Format: uuid */
            id: string;
            institutionName?: string;
            newDates: components["schemas"]["BuildingNewDate"][];
            row: components["schemas"]["BuildingRow"];
            standards: components["schemas"]["BuildingStandard"][];
            steps: components["schemas"]["BuildingStep"][];
            timeline: components["schemas"]["PlanningAct"][];
            verbs: string[];
            /** Format: int32 */
            version: number;
        };
        BuildingEntry: {
            facts: components["schemas"]["BuildingFacts"];
            /** @description planned day of each step; the hand-over is one of them */
            steps: {
                [key: string]: string;
            };
        };
        BuildingFacts: {
            /** @example 东至锦绣路，南至梅花路 */
            address: string;
            /**
             * Format: int32
             * @example 900
             */
            floorAreaM2?: number;
            /** Format: uuid */
            institution?: string;
            /** @enum {string} */
            kind: "KINDERGARTEN" | "COMMUNITY_VENUE";
            /**
             * Format: double
             * @description WGS 84 degrees
             * @example 31.21
             */
            latitude?: number;
            /**
             * Format: double
             * @description WGS 84 degrees
             * @example 121.54
             */
            longitude?: number;
            /** @example 花木地块配套幼儿园 */
            name: string;
            note: string;
            /**
             * Format: int32
             * @example 4
             */
            nurseryClasses: number;
            /**
             * Format: int32
             * @example 80
             */
            nurseryPlaces: number;
            /**
             * Format: int32
             * @example 240
             */
            outdoorAreaM2?: number;
            /**
             * Format: int32
             * @example 12000
             */
            residents?: number;
            /**
             * Format: int32
             * @example 6800
             */
            siteAreaM2?: number;
            /**
             * Format: int32
             * @example 2
             */
            topStorey?: number;
            /** @example 310115016 */
            town: string;
            /** @enum {string} */
            work: "NEW" | "REBUILT" | "EXTENDED";
        };
        BuildingImportReport: {
            /** Format: int32 */
            entered: number;
            faults: components["schemas"]["ImportFault"][];
            /** Format: int32 */
            rows: number;
        };
        BuildingNewDate: {
            /** Format: date-time */
            decidedAt?: string;
            /** Format: date */
            fromDay: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            proposedAt: string;
            /** Format: uuid */
            proposedBy: string;
            reason: string;
            said: string;
            /** @enum {string} */
            step: "LISTED" | "SITE_FIXED" | "APPROVED" | "DESIGNED" | "STARTED" | "COMPLETED" | "HANDED_OVER" | "OPENED";
            /** Format: date */
            toDay: string;
            /** @enum {string} */
            verdict?: "approved" | "declined";
        };
        BuildingNewDateAsked: {
            /**
             * Format: date
             * @example 2027-03-31
             */
            day: string;
            /** @example 地块移交推迟，施工许可尚未取得 */
            reason: string;
            /** @enum {string} */
            step: "LISTED" | "SITE_FIXED" | "APPROVED" | "DESIGNED" | "STARTED" | "COMPLETED" | "HANDED_OVER" | "OPENED";
        };
        BuildingNewDateDecision: {
            approved: boolean;
            /** @enum {string} */
            step: "LISTED" | "SITE_FIXED" | "APPROVED" | "DESIGNED" | "STARTED" | "COMPLETED" | "HANDED_OVER" | "OPENED";
            /** @example 同意，列入下季度督办 */
            text: string;
        };
        BuildingNote: {
            /** @example 地块用途调整，项目取消 */
            text: string;
        };
        BuildingRow: {
            address: string;
            /** Format: int32 */
            daysLate: number;
            /** Format: date */
            handedOverOn?: string;
            /** Format: date */
            handOverOn?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "KINDERGARTEN" | "COMMUNITY_VENUE";
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            name: string;
            /** Format: date */
            nextOn?: string;
            /** @enum {string} */
            nextStep?: "LISTED" | "SITE_FIXED" | "APPROVED" | "DESIGNED" | "STARTED" | "COMPLETED" | "HANDED_OVER" | "OPENED";
            /** Format: int32 */
            nurseryClasses: number;
            /** Format: int32 */
            nurseryPlaces: number;
            /** Format: date */
            openedOn?: string;
            /** Format: int32 */
            residents?: number;
            /** Format: int32 */
            siteAreaM2?: number;
            state: string;
            town: string;
            /** @enum {string} */
            work: "NEW" | "REBUILT" | "EXTENDED";
        };
        BuildingRuling: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            /** @enum {string} */
            verdict: "accepted" | "objected";
        };
        BuildingRulingEntry: {
            /** @example 老城区改建，按区级会议纪要执行 */
            reason: string;
            /** @example floor-area-per-child */
            rule: string;
            verdict: string;
        };
        BuildingStandard: {
            judgement: components["schemas"]["Breaches"] | components["schemas"]["Complies"] | components["schemas"]["NeedsHuman"];
            /** @example floor-area-per-child */
            rule: string;
            ruling?: components["schemas"]["BuildingRuling"];
        };
        BuildingStep: {
            /** Format: date */
            doneOn?: string;
            /** Format: date */
            plannedOn: string;
            /** @enum {string} */
            step: "LISTED" | "SITE_FIXED" | "APPROVED" | "DESIGNED" | "STARTED" | "COMPLETED" | "HANDED_OVER" | "OPENED";
        };
        BuildingStepDone: {
            /**
             * Format: date
             * @example 2026-05-12
             */
            day: string;
            /** @enum {string} */
            step: "LISTED" | "SITE_FIXED" | "APPROVED" | "DESIGNED" | "STARTED" | "COMPLETED" | "HANDED_OVER" | "OPENED";
        };
        BuildingSums: {
            /** Format: date */
            asOf: string;
            /** Format: int32 */
            handedOver: number;
            /** Format: int32 */
            kindergartens: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            newKindergartens: number;
            /** Format: int32 */
            newWithClasses: number;
            /** Format: int32 */
            opened: number;
            /** Format: int32 */
            places: number;
            /** Format: int32 */
            projects: number;
            /** Format: int32 */
            venues: number;
        };
        CalendarYear: {
            holidays: components["schemas"]["Holiday"][];
            howSeen?: string;
            note?: string;
            notices: components["schemas"]["HolidayNotice"][];
            /** @description the year's notice is not out: plain weekdays are counted, deadlines may move */
            provisional: boolean;
            /** @enum {string} */
            status?: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            worked: string[];
            /**
             * Format: int32
             * @example 248
             */
            workingDays: number;
            /**
             * Format: int32
             * @example 2026
             */
            year: number;
        };
        Candidate: {
            address: string;
            /** Format: date-time */
            changedAt: string;
            /** Format: int64 */
            conversion: number;
            declared: string;
            district: string;
            /** Format: date-time */
            enteredAt: string;
            /** Format: uuid */
            enteredBy: string;
            /** Format: int32 */
            fromYear: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "kindergarten" | "community-centre" | "park" | "office-building" | "other";
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            name: string;
            note: string;
            /** Format: int32 */
            places: number;
            positionTown?: string;
            /** Format: int64 */
            relief: number;
            /** Format: int64 */
            rent: number;
            state: string;
            town: string;
            /** Format: int32 */
            version: number;
            withdrawnBecause?: string;
        };
        CandidateFacts: {
            /** @example 锦绣路1000号 */
            address: string;
            /**
             * Format: int64
             * @description fen, once
             * @example 50000000
             */
            conversion: number;
            /**
             * Format: int32
             * @example 2027
             */
            fromYear: number;
            /** @enum {string} */
            kind: "kindergarten" | "community-centre" | "park" | "office-building" | "other";
            /**
             * Format: double
             * @example 31.2104
             */
            latitude: number;
            /**
             * Format: double
             * @example 121.5435
             */
            longitude: number;
            /** @example 花木社区文化活动中心二楼 */
            name: string;
            /** @example 需消防改造 */
            note: string;
            /**
             * Format: int32
             * @example 40
             */
            places: number;
            /**
             * Format: int64
             * @description fen a year, of the rent
             * @example 18000000
             */
            relief: number;
            /**
             * Format: int64
             * @description fen a year
             * @example 36000000
             */
            rent: number;
            /**
             * @description system the degrees are given in; never guessed
             * @enum {string}
             */
            system: "WGS84" | "CGCS2000" | "GCJ02";
            /**
             * @description a venue keeps its town when it is changed
             * @example 310115016
             */
            town: string;
        };
        CandidateImportReport: {
            /** Format: int32 */
            entered: number;
            faults: components["schemas"]["ImportFault"][];
            /** Format: int32 */
            rows: number;
        };
        CandidateWithdrawal: {
            /** @example 场地已另作他用 */
            because: string;
        };
        CaseClock: {
            /** Format: int32 */
            amount: number;
            /** Format: date-time */
            dueAt: string;
            /** @example inspection.case-service */
            kind: string;
            /** Format: uuid */
            matter: string;
            overdue: boolean;
            source?: string;
            status?: string;
            /** @enum {string} */
            unit: "WORKING_DAYS" | "CALENDAR_DAYS" | "HOURS" | "MINUTES";
        };
        CaseEnforcer: {
            /** Format: uuid */
            enforcer: string;
        };
        CaseFacts: {
            correctedInTime: boolean;
            refused: boolean;
            repeated: boolean;
        };
        CaseLadder: {
            basis?: components["schemas"]["Basis"];
            by: string;
            id: string;
            /** Format: int32 */
            proposed?: number;
            /** Format: int32 */
            proposedIfSerious?: number;
            steps: components["schemas"]["CaseLadderStep"][];
            /** @example ladder-refusal */
            why: string;
        };
        CaseLadderStep: {
            /** @enum {string} */
            at: "FIRST" | "REFUSAL" | "SERIOUS" | "PERSON_DECIDES";
            fines: boolean;
            /** Format: int64 */
            maxFen?: number;
            /** Format: int64 */
            minFen?: number;
            says: string;
            stops: boolean;
        };
        CaseMinutes: {
            /**
             * Format: date
             * @example 2026-11-20
             */
            heldOn: string;
            /** @description ids of papers handed in before */
            papers: string[];
            /** @example 会议商定：消防先行复查，教育约谈负责人 */
            text: string;
        };
        /** @description about one of: a finding, a site, a petition, an institution */
        CaseOpening: {
            /** Format: uuid */
            finding?: string;
            /** Format: uuid */
            institution?: string;
            /** Format: uuid */
            petition?: string;
            /** Format: uuid */
            site?: string;
            /** @example 安全出口堵塞，逾期未改 */
            title: string;
            /** @example 检查组移送立案，拟联合消防、教育处置 */
            why: string;
        };
        CasePart: {
            agency: string;
            agencyEn: string;
            /** Format: uuid */
            agencyId: string;
            /**
             * Format: int32
             * @example 10
             */
            amount: number;
            /** Format: date-time */
            drawnAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            matter: string;
            /** @example answered */
            state: string;
            task: string;
            /** @enum {string} */
            unit: "WORKING_DAYS" | "CALENDAR_DAYS" | "HOURS" | "MINUTES";
        };
        CasePartner: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "DISTRICT_OFFICE" | "JOINT_MEETING" | "DEPARTMENT" | "TOWN" | "INSTITUTION" | "KEY_OFFICE";
            name: string;
            nameEn: string;
            town?: string;
        };
        CasePartOrder: {
            /** Format: uuid */
            agency: string;
            /**
             * Format: int32
             * @example 5
             */
            amount: number;
            /** @example 核查疏散通道和消防设施 */
            task: string;
            /** @enum {string} */
            unit: "WORKING_DAYS" | "CALENDAR_DAYS" | "HOURS" | "MINUTES";
        };
        CaseProposal: {
            /**
             * Format: int64
             * @description fen
             * @example 1000000
             */
            amountFen?: number;
            /**
             * @description the binding article broken
             * @example fire-law#28
             */
            breached?: string;
            /** @description with FIRST_MINOR: minor and without harm, as a person finds */
            harmless: boolean;
            /** @enum {string} */
            kind: "PENALTY" | "FIRST_MINOR" | "NOT_ESTABLISHED";
            /** @example PEN-FIRE-60 */
            penalty?: string;
            /** @example 逾期未改，按拒不改正一档 */
            reason: string;
            /**
             * Format: int32
             * @description number of the ladder's step, from 0
             * @example 0
             */
            step?: number;
        };
        CaseRow: {
            /** Format: date-time */
            decideBy: string;
            enforcer?: string;
            enforcerEn?: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            number: string;
            office: string;
            officeEn: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: int32 */
            openParts: number;
            party: string;
            state: string;
            title: string;
            town?: string;
        };
        CaseText: {
            /** @example 各分工已办结，处罚已履行 */
            text: string;
        };
        CaseWords: {
            /** @example 事实清楚，依据充分，同意 */
            text: string;
        };
        CheckArrival: {
            /**
             * @description who confirms
             * @example 周园长
             */
            name: string;
        };
        CheckCode: {
            /** @description under which the city's service keeps the check, where it is connected and answered */
            cityNumber?: string;
            /** @example 7KQ2M9XAHD4WTBR3E */
            code?: string;
            departments: string[];
            /** Format: date-time */
            expiredAt?: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "plan" | "trigger";
            /** Format: date-time */
            ratedAt?: string;
            remote: boolean;
            /** Format: date-time */
            scannedAt?: string;
            /** Format: date-time */
            shownAt?: string;
            /** @enum {string} */
            state: "issued" | "shown" | "scanned" | "rated" | "expired";
            /** Format: date */
            to: string;
            /** Format: int32 */
            version: number;
            /** Format: uuid */
            visit: string;
            visits: string[];
        };
        ChecklistBasis: {
            basis: components["schemas"]["NormBasis"];
            /** @description what exactly the article is cited for */
            note?: string;
            /** @description the part of the item it covers, when not the whole */
            only?: string;
        };
        ChecklistGroup: {
            id: string;
            title: string;
            titleEn: string;
        };
        ChecklistItem: {
            /** @enum {string} */
            appliesIf: "ALWAYS" | "MEALS_PROVIDED" | "OWN_KITCHEN" | "MEALS_SUPPLIED" | "FULL_DAY" | "FULL_OR_HALF_DAY" | "SPECIAL_EQUIPMENT" | "INCLUSIVE" | "PREPAID" | "ISSUES_PREPAID_CARD" | "SUBSIDISED" | "FOREIGN_STAFF";
            autoCheck?: string;
            basis: components["schemas"]["ChecklistBasis"][];
            /**
             * @description what a failed item founds on this day
             * @enum {string}
             */
            failed: "BREACHES" | "NEEDS_HUMAN";
            /** @example FS */
            group: string;
            /** @example FS-09 */
            id: string;
            joint: components["schemas"]["InspectingDepartment"][];
            lead: components["schemas"]["InspectingDepartment"];
            methods: ("DOCUMENT" | "ONSITE" | "SYSTEM" | "VIDEO" | "INTERVIEW")[];
            penalties: string[];
            /**
             * Format: int32
             * @description calendar days; 0 = at once
             * @example 7
             */
            rectifyDays: number;
            /** @enum {string} */
            rectifyMode: "STOP_NOW" | "BY_DEADLINE";
            /** @enum {string} */
            severity: "CRITICAL" | "MAJOR" | "MINOR";
            /** @description the activity stops at once when it fails: by its mode, and on a binding basis */
            stopsAtOnce: boolean;
            title: string;
            titleEn: string;
        };
        ChecklistOfTheDay: {
            /**
             * Format: date
             * @example 2025-01-01
             */
            from: string;
            groups: components["schemas"]["ChecklistGroup"][];
            items: components["schemas"]["ChecklistItem"][];
            /** Format: date */
            lastDay?: string;
            note?: string;
            outcomes: components["schemas"]["ChecklistWord"][];
            penalties: components["schemas"]["PenaltyLadder"][];
            results: components["schemas"]["ChecklistWord"][];
            severities: components["schemas"]["ChecklistSeverity"][];
            /** @enum {string} */
            status: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            /** @example 托育机构联合检查清单 */
            title: string;
            titleEn: string;
        };
        ChecklistSeverity: {
            effect: string;
            effectEn: string;
            /** @enum {string} */
            id: "CRITICAL" | "MAJOR" | "MINOR";
            meaning: string;
            meaningEn: string;
            /** Format: int32 */
            points: number;
            title: string;
            titleEn: string;
        };
        ChecklistWord: {
            id: string;
            title: string;
            titleEn: string;
        };
        CheckRating: {
            anonymous: boolean;
            /**
             * Format: int32
             * @example 4
             */
            burden: number;
            /**
             * Format: int32
             * @example 5
             */
            conduct: number;
            /** @example 说明清楚，未影响午睡 */
            text: string;
            /**
             * Format: int32
             * @example 4
             */
            time: number;
        };
        CheckRatingRow: {
            anonymous: boolean;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            burden: number;
            /** Format: int32 */
            conduct: number;
            departments: string;
            institution?: string;
            text: string;
            /** Format: int32 */
            time: number;
            /** Format: uuid */
            visit?: string;
        };
        CheckSeparation: {
            /** @example 投诉件须当日核查，不能等联合检查 */
            reason: string;
        };
        ChildPlacing: {
            /** @enum {string} */
            choice: "NEXT_PLACE" | "PARENTS_CHOICE";
            /**
             * Format: int32
             * @description running number of the child
             * @example 1
             */
            n: number;
            /**
             * Format: uuid
             * @description the institution asked to take the child
             */
            next?: string;
            /**
             * @description no names
             * @example 家长选择回家照护，已书面确认
             */
            note: string;
        };
        Circle: {
            all: components["schemas"]["CircleTown"];
            /** Format: date */
            asOf: string;
            band?: components["schemas"]["AgeBand"];
            figures: components["schemas"]["TownChildren"][];
            /** Format: double */
            metres: number;
            /** Format: int32 */
            minutes: number;
            missing: string[];
            network: components["schemas"]["WalkingNetworkStamp"];
            norm?: components["schemas"]["DatedValueInteger"];
            speed: number;
            towns: components["schemas"]["CircleTown"][];
        };
        CircleCell: {
            geometry: components["schemas"]["CircleCellShape"];
            properties: components["schemas"]["CircleCellFacts"];
            /** @enum {string} */
            type: "Feature";
        };
        CircleCellFacts: {
            /** Format: int32 */
            children: number;
            covered: boolean;
            /** @example 8830e1d8dbfffff */
            h3: string;
            /** Format: double */
            perHundred: number;
            town: string;
        };
        CircleCellShape: {
            coordinates: number[][][];
            /** @enum {string} */
            type: "Polygon";
        };
        CircleMap: {
            features: components["schemas"]["CircleCell"][];
            /** @enum {string} */
            type: "FeatureCollection";
        };
        CircleTown: {
            /** Format: int32 */
            children: number;
            /** Format: int32 */
            covered: number;
            /** Format: int32 */
            institutions: number;
            /** Format: double */
            nearPerHundred: number;
            /** @example stand-in 8f1c02a49b6e */
            network: string;
            /** Format: double */
            normPercent: number;
            /** Format: double */
            percent: number;
            /** Format: double */
            perHundred: number;
            /** Format: int32 */
            places: number;
            town: string;
            /** Format: int32 */
            uncovered: number;
        };
        ClassPlaces: {
            /**
             * Format: int32
             * @example 2
             */
            classes: number;
            /** @enum {string} */
            kind: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED";
            /**
             * Format: int32
             * @example 40
             */
            places: number;
        };
        ClockFace: {
            /** Format: date-time */
            now: string;
            /** @description true while the demonstration has moved it */
            shifted: boolean;
        };
        ClockMove: {
            /**
             * @description true: everybody's last proof of who they are grows old meanwhile, so that a step-up can be seen
             * @example true
             */
            proofsAge?: boolean;
            /**
             * Format: date-time
             * @description a later moment, 400 days ahead at most
             * @example 2026-12-03T21:16:00+08:00
             */
            to: string;
        };
        ClockMoved: {
            /** Format: date-time */
            now: string;
        };
        Clocks: {
            duties: components["schemas"]["DutyClock"][];
            ladder: components["schemas"]["Rung"][];
            matters: components["schemas"]["MatterClock"][];
            /** Format: date-time */
            now: string;
        };
        Closure: {
            /** Format: date */
            on: string;
            /** @example 租约到期不再续办 */
            reason: string;
        };
        ClosureReason: {
            /** @example children-unplaced */
            code: string;
            /**
             * Format: int32
             * @example 3
             */
            count: number;
        };
        ComparedSide: {
            /** @enum {string} */
            aim: "COVER" | "SERVE";
            all: components["schemas"]["CircleTown"];
            /** Format: date */
            asOf: string;
            chosen: components["schemas"]["SiteFate"][];
            figuresMark: string;
            /** Format: int32 */
            minutes: number;
            name?: string;
            networkMark: string;
            /** Format: uuid */
            scenario?: string;
            speed: number;
            /** Format: int64 */
            spent: number;
        };
        ComparedTown: {
            /** Format: int32 */
            children: number;
            /** Format: double */
            leftPercent: number;
            /** Format: double */
            leftPerHundred: number;
            /** Format: int32 */
            leftPlaces: number;
            /** Format: int32 */
            moreCovered: number;
            /** Format: double */
            rightPercent: number;
            /** Format: double */
            rightPerHundred: number;
            /** Format: int32 */
            rightPlaces: number;
            /** Format: int32 */
            sites: number;
            town: string;
        };
        Complaint: {
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            erasedAt?: string;
            erasure?: components["schemas"]["ComplaintErasureProposed"];
            /** Format: date */
            happenedOn?: string;
            holder: string;
            holderEn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution?: string;
            institutionName?: string;
            /** @enum {string} */
            kind: "SAFETY" | "CARE" | "HEALTH" | "FOOD" | "FIRE" | "FEES" | "STAFF" | "UNLICENSED" | "OTHER" | "SUGGESTION";
            name?: string;
            /** @enum {string} */
            notAccepted?: "NOT_CHILDCARE" | "OTHER_DISTRICT" | "TOO_VAGUE" | "SAME_MATTER" | "IN_COURT";
            /** @example TS26-K7M4Q2P-X */
            number: string;
            /** @enum {string} */
            outcome?: "UPHELD" | "PARTLY_UPHELD" | "NOT_UPHELD" | "CANNOT_BE_ESTABLISHED";
            overdue: boolean;
            phone?: string;
            photos: number[];
            place: string;
            proposed: boolean;
            rating?: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            stars?: number;
            state: string;
            steps: components["schemas"]["ComplaintStep"][];
            text: string;
            /** @example 310115016 */
            town: string;
            verbs: string[];
            /** Format: int32 */
            version: number;
            visits: string[];
        };
        ComplaintAnswer: {
            /** @example 经现场检查，安全出口当日已清理，机构已被责令整改 */
            answer: string;
            /** @enum {string} */
            outcome: "UPHELD" | "PARTLY_UPHELD" | "NOT_UPHELD" | "CANNOT_BE_ESTABLISHED";
        };
        ComplaintErasure: {
            /** @enum {string} */
            ground: "PURPOSE_ACHIEVED" | "RETENTION_PASSED" | "CONSENT_WITHDRAWN" | "UNLAWFUL";
            /**
             * @description without name or number: it stays
             * @example 投诉人来电要求删除其个人信息
             */
            reason: string;
        };
        ComplaintErasureProposed: {
            /** Format: date-time */
            at: string;
            by?: string;
            /** @enum {string} */
            ground: "PURPOSE_ACHIEVED" | "RETENTION_PASSED" | "CONSENT_WITHDRAWN" | "UNLAWFUL";
            reason: string;
        };
        ComplaintErasureReturned: {
            /** @example 尚在行政复议期内，请期满后再提 */
            reason: string;
        };
        ComplaintFiled: {
            /** @example 7KQM-42PX-ABCD */
            code: string;
            /** Format: uuid */
            id: string;
            /** @example TS26-K7M4Q2P-X */
            number: string;
            /** Format: date-time */
            receivedAt: string;
        };
        ComplaintForm: {
            /** @description goes with the complaint; good for a day and for one complaint */
            ticket: string;
        };
        ComplaintPatterns: {
            /** Format: int32 */
            complaints: number;
            /** Format: date */
            from: string;
            institutions: components["schemas"]["ComplaintsOfInstitution"][];
            kinds: components["schemas"]["ComplaintsOfKind"][];
            months: components["schemas"]["ComplaintsOfMonth"][];
            /** Format: date */
            to: string;
            /** Format: int32 */
            upheld: number;
        };
        ComplaintPhone: {
            /** @example 137 1234 5678 */
            phone: string;
        };
        ComplaintPhoto: {
            /**
             * Format: byte
             * @description JPEG or PNG in base64, 5 MB at most
             */
            content: string;
            /** @example 门口.jpg */
            name: string;
        };
        ComplaintQuestion: {
            /** @example 请说明上周一午餐的留样情况，并附留样记录 */
            text: string;
        };
        ComplaintRating: {
            /** @example 7KQM-42PX-ABCD */
            code: string;
            /**
             * Format: int32
             * @example 4
             */
            stars: number;
            /** @example 很快有人来看了 */
            text: string;
        };
        ComplaintReason: {
            /** @example 请补充现场照片再报 */
            reason: string;
        };
        ComplaintRefusal: {
            /** @enum {string} */
            because: "NOT_CHILDCARE" | "OTHER_DISTRICT" | "TOO_VAGUE" | "SAME_MATTER" | "IN_COURT";
        };
        ComplaintRow: {
            about: string;
            /** Format: date-time */
            dueAt?: string;
            erased: boolean;
            holder: string;
            holderEn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution?: string;
            /** @enum {string} */
            kind: "SAFETY" | "CARE" | "HEALTH" | "FOOD" | "FIRE" | "FEES" | "STAFF" | "UNLICENSED" | "OTHER" | "SUGGESTION";
            named: boolean;
            number: string;
            /** @enum {string} */
            outcome?: "UPHELD" | "PARTLY_UPHELD" | "NOT_UPHELD" | "CANNOT_BE_ESTABLISHED";
            overdue: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            stars?: number;
            state: string;
            town: string;
        };
        ComplaintSecondLook: {
            /** @example 已电话回访，答复属实，维持原结论 */
            reason: string;
            /** @description true: another answer is owed; false: the answer stands */
            reopen: boolean;
        };
        ComplaintsOfInstitution: {
            /** Format: int32 */
            complaints: number;
            /** Format: uuid */
            institution: string;
            name: string;
            /** Format: int32 */
            sameKind: number;
            town: string;
            /** Format: int32 */
            upheld: number;
        };
        ComplaintsOfKind: {
            /** Format: int32 */
            complaints: number;
            /** @enum {string} */
            kind: "SAFETY" | "CARE" | "HEALTH" | "FOOD" | "FIRE" | "FEES" | "STAFF" | "UNLICENSED" | "OTHER" | "SUGGESTION";
            /** Format: int32 */
            upheld: number;
        };
        ComplaintsOfMonth: {
            /** Format: int32 */
            complaints: number;
            /** @example 2026-10 */
            month: string;
            /** Format: int32 */
            upheld: number;
        };
        ComplaintsOfPhone: {
            items: components["schemas"]["ComplaintRow"][];
        };
        ComplaintStep: {
            /** Format: date-time */
            at: string;
            by?: string;
            text: string;
            /** @example accepted */
            verb: string;
        };
        ComplaintVisit: {
            /**
             * Format: date
             * @example 2026-09-14
             */
            from: string;
            /** @description ids in the library of inspectors; the first answers for the visit */
            inspectors: string[];
            /** @description checklist items to look at; empty for all */
            items: string[];
            /**
             * Format: date
             * @description last day
             * @example 2026-09-18
             */
            to: string;
        };
        Complies: {
            outcome: "Complies";
        } & (Omit<components["schemas"]["Judgement"], "outcome"> & {
            basis: components["schemas"]["Basis"];
        });
        ContactChange: {
            /**
             * @description left out: as it was
             * @example 林知微
             */
            head?: string;
            /**
             * @description left out: as it was
             * @example 周一至周五 7:30–17:30
             */
            openingHours?: string;
            /**
             * @description left out: as it was
             * @example 13800000001
             */
            phone?: string;
        };
        CoverageRow: {
            address: string;
            code: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastVisit?: string;
            name: string;
            providerType: string;
            riskClass: string;
            shortForm: boolean;
            town: string;
            /** Format: uuid */
            visit?: string;
            visited: boolean;
        };
        Csrf: {
            /**
             * @description header that state-changing calls carry
             * @example X-CSRF-Token
             */
            header: string;
            token: string;
        };
        DatedValueInteger: {
            basis: components["schemas"]["Basis"];
            inForce?: components["schemas"]["DateRange"];
            member?: string;
            name: string;
            note?: string;
            op: string;
            unit: string;
            /** Format: int32 */
            value: number;
        };
        DateRange: {
            /** Format: date */
            from: string;
            /** Format: date */
            to?: string;
        };
        DeclaredTie: {
            /** Format: date-time */
            declaredAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            /** @enum {string} */
            kind: "KINSHIP" | "INTEREST" | "OTHER";
            name: string;
        };
        DepartmentRating: {
            /**
             * Format: int32
             * @example 405
             */
            burden: number;
            /**
             * Format: int32
             * @example 452
             */
            conduct: number;
            /** Format: int32 */
            count: number;
            /** @example F */
            department: string;
            /**
             * Format: int32
             * @example 431
             */
            time: number;
        };
        Division: {
            /** @example 310115004 */
            code: string;
            /** @example 310115000 */
            district: string;
            /**
             * Format: date
             * @example 2012-01-01
             */
            from: string;
            /** @enum {string} */
            kind: "district" | "street" | "town";
            /** @example 潍坊新村街道 */
            name: string;
            nameEn: string;
            /**
             * Format: date
             * @description the first day it is no more; absent while nobody knows of an end
             */
            until?: string;
        };
        DivisionEnding: {
            /**
             * Format: date
             * @description the first day it is no more
             * @example 2026-07-01
             */
            from: string;
        };
        DivisionEntry: {
            /** @example 310115016 */
            code: string;
            /**
             * Format: date
             * @example 2012-01-01
             */
            from: string;
            /** @example street */
            kind: string;
            /** @example 花木街道 */
            name: string;
            /** @example Huamu Sub-district */
            nameEn: string;
            /**
             * Format: date
             * @description the first day it is no more
             */
            until?: string;
        };
        DivisionImportReport: {
            /** Format: int32 */
            entered: number;
            faults: components["schemas"]["ImportFault"][];
            /** Format: int32 */
            rows: number;
        };
        DivisionRenaming: {
            /**
             * Format: date
             * @example 2026-07-01
             */
            from: string;
            /** @example street */
            kind: string;
            /** @example 花木街道 */
            name: string;
            /** @example Huamu Sub-district */
            nameEn: string;
        };
        DrawCalendar: {
            district: string;
            late: boolean;
            provisional: boolean;
            /** Format: date-time */
            publishedAt: string;
            /** Format: int32 */
            rounds: number;
            /** Format: int32 */
            year: number;
        };
        DrawCalendarLayout: {
            /**
             * Format: int32
             * @description day of the month from which the district's event is sought
             * @example 5
             */
            districtDay: number;
            /** @enum {string} */
            lottery: "SSQ" | "DLT";
            /**
             * Format: int32
             * @example 8
             */
            townDay: number;
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
        };
        DrawCalendarMonth: {
            districtSource: string;
            /** Format: date-time */
            districtTime: string;
            /** Format: int32 */
            month: number;
            townSource: string;
            /** Format: date-time */
            townTime: string;
        };
        DrawKey: {
            district: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            office: string;
            officeName: string;
            officeNameEn: string;
            /** @description 32 bytes, hex */
            publicKey: string;
            /** Format: date-time */
            registeredAt: string;
            standby: boolean;
            usable: boolean;
            /** Format: date-time */
            usableFrom: string;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        DrawKeyRegistration: {
            /** @description public key, 32 bytes hex */
            publicKey: string;
            /** @description held back for rounds whose first key stays silent */
            standby: boolean;
        };
        DrawKeyWithdrawal: {
            /** @example 密钥文件遗失 */
            reason: string;
        };
        DutyClock: {
            /**
             * Format: int64
             * @description seconds between runs
             */
            every: number;
            /** Format: date-time */
            lastDone?: string;
            lastFault?: string;
            /** Format: date-time */
            lastRun?: string;
            /** @description more than three periods without a finished run */
            late: boolean;
            /** @example casework.escalate */
            name: string;
        };
        EmergencyAsked: {
            /** @example 花木街道经办人员突发疾病，今日须受理两份备案 */
            reason: string;
            /** @enum {string} */
            role: "DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC";
            /**
             * Format: date-time
             * @description when it ends by itself
             * @example 2026-11-20T09:00:00Z
             */
            until: string;
        };
        EmergencyRight: {
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            id: string;
            inForce: boolean;
            note?: string;
            reason: string;
            /** Format: date-time */
            reviewDue: string;
            /** @enum {string} */
            role: "DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC";
            /** Format: date-time */
            until: string;
            /** @enum {string} */
            verdict?: "JUSTIFIED" | "UNJUSTIFIED";
        };
        EmploymentEntry: {
            /**
             * Format: date
             * @example 2021-09-01
             */
            from: string;
            /** Format: uuid */
            institution: string;
            /**
             * Format: date
             * @description last day
             * @example 2024-08-31
             */
            until?: string;
        };
        EnforcementStep: {
            agency?: string;
            agencyEn?: string;
            /** Format: date-time */
            at: string;
            body: string;
            by?: string;
            facts: {
                [key: string]: unknown;
            };
            /** @example minutes */
            kind: string;
            /** Format: int32 */
            n: number;
            papers: string[];
        };
        Enrolment: {
            address: string;
            secret: string;
        };
        Entry: {
            body: string;
            leafHash: string;
            /** Format: int64 */
            seq: number;
        };
        ExpiryRow: {
            /** Format: uuid */
            institution: string;
            kind: string;
            /** Format: int32 */
            left: number;
            name: string;
            number: string;
            /** Format: uuid */
            paper?: string;
            town: string;
            /** Format: date */
            validUntil: string;
        };
        FamilySettling: {
            /**
             * Format: int64
             * @description fen
             * @example 250000
             */
            fen: number;
            /** @enum {string} */
            how: "REFUNDED" | "CARRIED_OVER";
            /**
             * Format: int32
             * @description running number of the family
             * @example 1
             */
            n: number;
            /**
             * Format: uuid
             * @description id of the paper that shows it, handed in before
             */
            paper: string;
        };
        FeeLine: {
            /** @enum {string} */
            classKind?: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED";
            /** @example 含午餐及两点 */
            covers: string;
            /**
             * Format: int64
             * @description fen
             * @example 280000
             */
            fen: number;
            /** @enum {string} */
            form: "FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY";
            /** @enum {string} */
            unit: "MONTH" | "DAY" | "HOUR" | "TIME";
        };
        FeeNotice: {
            /** Format: date */
            from: string;
            lines: components["schemas"]["FeeLine"][];
        };
        FeePosting: {
            /**
             * Format: date
             * @description first day the prices hold, today or later
             */
            from: string;
            lines: components["schemas"]["FeeLine"][];
        };
        Figure: {
            /** Format: int64 */
            count: number;
            list: string;
            name: string;
            /** @example state=due&town=310115016 */
            query: string;
        };
        FileEntry: {
            /** Format: date-time */
            at: string;
            by?: string;
            facts: {
                [key: string]: unknown;
            };
            /** @example registry.filing.receipt-issued */
            kind: string;
            papers: string[];
            source?: string;
            /** Format: uuid */
            subject?: string;
            /** @example filing */
            subjectKind?: string;
        };
        FilePaper: {
            issuer: string;
            /** @example FIRE_SAFETY_PROOF */
            kind: string;
            /** @enum {string} */
            need: "REQUIRED" | "NOT_REQUIRED" | "PERSON_DECIDES";
            number: string;
            /** Format: uuid */
            paper?: string;
            /** @enum {string} */
            standing: "valid" | "expired" | "absent";
            title: string;
            titleEn: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
        };
        FileVerb: {
            against: components["schemas"]["ClosureReason"][];
            /** @example suspend */
            name: string;
            /** @example institution-not-in-state */
            not?: string;
        };
        Filing: {
            authority?: string;
            authorityEn?: string;
            check?: components["schemas"]["SiteCheckShown"];
            conditions: components["schemas"]["BasicCondition"][];
            /** @enum {string} */
            conformity?: "CONFORMS" | "DOES_NOT";
            /** Format: date-time */
            decidedAt?: string;
            due: components["schemas"]["FilingDue"][];
            form: components["schemas"]["FilingFormShown"];
            grounds: components["schemas"]["NonconformityGround"][];
            /** Format: date */
            happenedOn?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            /** @example 310115-00042 */
            institutionCode: string;
            institutionName: string;
            judgements: components["schemas"]["Judged"][];
            papers: components["schemas"]["FilePaper"][];
            /** @enum {string} */
            purpose: "OPENING" | "CHANGE";
            reasons: string[];
            receipt?: string;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "RETURNED" | "RECEIPT_ISSUED" | "WITHDRAWN";
            steps: components["schemas"]["FilingStep"][];
            /** Format: date-time */
            submittedAt?: string;
            verbs: components["schemas"]["FileVerb"][];
            /** Format: int32 */
            version: number;
        };
        FilingAuthority: {
            /** Format: uuid */
            agency: string;
            /** Format: date */
            from: string;
            /** @example 区教育局 */
            name: string;
            nameEn: string;
            note: string;
            /** @example shanghai-population-regulation#35 */
            source: string;
            /** Format: date */
            until?: string;
        };
        FilingAuthorityChange: {
            /** Format: uuid */
            agency: string;
            /** Format: date */
            from: string;
            note: string;
            /** @example shanghai-population-regulation#35 */
            source: string;
        };
        FilingBeginning: {
            /**
             * Format: date
             * @description for changes: the day it took place
             */
            happenedOn?: string;
            /** Format: uuid */
            institution: string;
            /** @enum {string} */
            purpose: "OPENING" | "CHANGE";
        };
        FilingDue: {
            /** Format: date-time */
            at: string;
            /** @example registry.filing-receipt */
            kind: string;
            /** Format: uuid */
            matter: string;
            overdue: boolean;
        };
        FilingForm: {
            /** @example 锦绣路1000号 */
            address?: string;
            classes?: components["schemas"]["ClassPlaces"][];
            /**
             * @description 统一社会信用代码
             * @example 91310115MA1H7XYT21
             */
            creditCode?: string;
            foreignStaff?: boolean;
            /**
             * @description left out: as it was
             * @example 林知微
             */
            head?: string;
            inclusive?: boolean;
            issuesPrepaidCard?: boolean;
            /**
             * Format: double
             * @description WGS 84, degrees
             * @example 31.2104
             */
            latitude?: number;
            /** Format: date */
            leaseFrom?: string;
            /** Format: date */
            leaseUntil?: string;
            /**
             * Format: double
             * @description WGS 84, degrees
             * @example 121.5435
             */
            longitude?: number;
            /** @enum {string} */
            meals?: "NONE" | "OWN_KITCHEN" | "SUPPLIED";
            /** @example 花木晨光托育园 */
            name?: string;
            /** @example 周一至周五 7:30–17:30 */
            openingHours?: string;
            /**
             * @description left out: as it was
             * @example 13800000001
             */
            phone?: string;
            /** @enum {string} */
            premises?: "OWN" | "LEASED";
            prepaid?: boolean;
            /** @enum {string} */
            providerType?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            serviceForms?: ("FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY")[];
            specialEquipment?: boolean;
            subsidised?: boolean;
            /** @example 310115016 */
            town?: string;
        };
        FilingFormShown: {
            address?: string;
            classes?: components["schemas"]["ClassPlaces"][];
            creditCode?: string;
            foreignStaff?: boolean;
            head?: string;
            inclusive?: boolean;
            issuesPrepaidCard?: boolean;
            /** Format: double */
            latitude?: number;
            /** Format: date */
            leaseFrom?: string;
            /** Format: date */
            leaseUntil?: string;
            /** Format: double */
            longitude?: number;
            /** @enum {string} */
            meals?: "NONE" | "OWN_KITCHEN" | "SUPPLIED";
            name?: string;
            openingHours?: string;
            phone?: string;
            /** @enum {string} */
            premises?: "OWN" | "LEASED";
            prepaid?: boolean;
            /** @enum {string} */
            providerType?: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            serviceForms?: ("FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY")[];
            specialEquipment?: boolean;
            subsidised?: boolean;
            town?: string;
        };
        FilingPaper: {
            basis: components["schemas"]["NormBasis"];
            /** @example FIRE_SAFETY_PROOF */
            id: string;
            /** @example 消防安全检查合格证明 */
            title: string;
            titleEn: string;
            /** @enum {string} */
            when: "ALWAYS" | "MEALS_PROVIDED" | "OWN_KITCHEN" | "MEALS_SUPPLIED" | "FULL_DAY" | "FULL_OR_HALF_DAY" | "SPECIAL_EQUIPMENT" | "INCLUSIVE" | "PREPAID" | "ISSUES_PREPAID_CARD" | "SUBSIDISED" | "FOREIGN_STAFF";
        };
        FilingReturn: {
            reasons: string[];
        };
        FilingRoute: {
            basis: components["schemas"]["NormBasis"];
            note: string;
            /** @description paper id → whether it is needed */
            papers: {
                [key: string]: "REQUIRED" | "NOT_REQUIRED" | "PERSON_DECIDES";
            };
            /** @example 市场监督管理部门 */
            registry: string;
            registryEn: string;
            /** @example 营利性托育机构 */
            title: string;
            titleEn: string;
            /** @enum {string} */
            type: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
        };
        FilingRoutes: {
            papers: components["schemas"]["FilingPaper"][];
            routes: components["schemas"]["FilingRoute"][];
        };
        FilingRow: {
            checked: boolean;
            code: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            name: string;
            purpose: string;
            receipt?: string;
            state: string;
            /** Format: date-time */
            submittedAt?: string;
            town: string;
        };
        FilingStep: {
            /** Format: date-time */
            at: string;
            by?: string;
            /** Format: int32 */
            n: number;
            text: string;
            /** @example submitted */
            verb: string;
        };
        Finding: {
            articles: components["schemas"]["Basis"][];
            /** @enum {string} */
            call: "STOP_NOW" | "RECTIFY" | "DECIDE";
            /** Format: int32 */
            days: number;
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            /** @enum {string} */
            decision?: "STOP" | "DEADLINE" | "DISMISS";
            decisionReason?: string;
            matters: components["schemas"]["FindingMatter"][];
            penalties: string[];
            rectify?: components["schemas"]["Rectify"];
            /** Format: uuid */
            repeats?: string;
            row: components["schemas"]["FindingRow"];
            verbs: string[];
            /** Format: int32 */
            version: number;
        };
        FindingDecision: {
            /**
             * Format: int32
             * @description calendar days, with DEADLINE
             * @example 7
             */
            days: number;
            /** @enum {string} */
            decision: "STOP" | "DEADLINE" | "DISMISS";
            /** @example 现场隐患可隔离，限七日内整改 */
            reason: string;
        };
        FindingMatter: {
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            openedAt: string;
            state: string;
        };
        FindingRow: {
            breach: boolean;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            foundAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            item: string;
            judgement: components["schemas"]["Breaches"] | components["schemas"]["Complies"] | components["schemas"]["NeedsHuman"];
            lead: string;
            name: string;
            note: string;
            photos: string[];
            referred: boolean;
            /** @enum {string} */
            severity: "CRITICAL" | "MAJOR" | "MINOR";
            state: string;
            stops: boolean;
            title: string;
            titleEn: string;
            town: string;
            /** Format: uuid */
            visit: string;
        };
        FineSurcharge: {
            /** Format: int64 */
            days: number;
            /** Format: int64 */
            fen: number;
            perDay: number;
            source: string;
        };
        FirstPassword: {
            /** @example correct horse battery staple */
            password: string;
        };
        FollowedComplaint: {
            /** Format: date-time */
            acceptedAt?: string;
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            dueAt?: string;
            handledBy: string;
            handledByEn: string;
            /** Format: uuid */
            institution?: string;
            institutionName?: string;
            /** @enum {string} */
            kind: "SAFETY" | "CARE" | "HEALTH" | "FOOD" | "FIRE" | "FEES" | "STAFF" | "UNLICENSED" | "OTHER" | "SUGGESTION";
            mayRate: boolean;
            /** @enum {string} */
            notAccepted?: "NOT_CHILDCARE" | "OTHER_DISTRICT" | "TOO_VAGUE" | "SAME_MATTER" | "IN_COURT";
            /** @example TS26-K7M4Q2P-X */
            number: string;
            /** @enum {string} */
            outcome?: "UPHELD" | "PARTLY_UPHELD" | "NOT_UPHELD" | "CANNOT_BE_ESTABLISHED";
            overdue: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            stars?: number;
            /** @enum {string} */
            state: "received" | "not-accepted" | "accepted" | "in-hand" | "answered" | "rated" | "closed";
        };
        Forecast: {
            assumptions: components["schemas"]["ForecastAssumption"][];
            backTest: components["schemas"]["ForecastTested"][];
            /** Format: int32 */
            firstYear: number;
            /**
             * Format: int32
             * @example 1000
             */
            paths: number;
            row: components["schemas"]["ForecastRow"];
            /**
             * Format: int64
             * @example 1
             */
            seed: number;
            sources: components["schemas"]["ForecastSource"][];
            towns: string[];
        };
        ForecastAssumption: {
            /**
             * Format: int32
             * @example 2
             */
            age: number;
            /** @example FULL_DAY */
            form?: string;
            /** Format: uuid */
            id?: string;
            /**
             * Format: int32
             * @example 0
             */
            n: number;
            /** @example uptake */
            name: string;
            /** @example INCLUSIVE */
            price?: string;
            source: string;
            /** @example 0.02 */
            spread?: number;
            /** @example default */
            status: string;
            town?: string;
            /** @example 0.2 */
            value: number;
        };
        ForecastAssumptionEntry: {
            /**
             * Format: int32
             * @example 2
             */
            age: number;
            /** @example FULL_DAY */
            form?: string;
            /** @example uptake */
            name: string;
            /** @example INCLUSIVE */
            price?: string;
            /** @example 区2025年托育需求调查，回收问卷2,130份 */
            source: string;
            /** @example 0.02 */
            spread?: number;
            /** @example surveyed */
            status: string;
            /**
             * @description of migration only
             * @example 310115016
             */
            town?: string;
            /** @example 0.22 */
            value: number;
        };
        ForecastCameTrue: {
            /** Format: int32 */
            missing?: number;
            years: components["schemas"]["ForecastTested"][];
        };
        ForecastFan: {
            ahead: components["schemas"]["ForecastFigure"][];
            came: components["schemas"]["ForecastPoint"][];
            known: components["schemas"]["ForecastPoint"][];
            measure: string;
            town: string;
        };
        ForecastFigure: {
            /** Format: int32 */
            age?: number;
            form?: string;
            /** Format: int64 */
            high80: number;
            /** Format: int64 */
            high95: number;
            /** Format: int64 */
            likely: number;
            /** Format: int64 */
            low80: number;
            /** Format: int64 */
            low95: number;
            /** @example births */
            measure: string;
            /** Format: int64 */
            naive: number;
            price?: string;
            /** @example 310115016 */
            town: string;
            /**
             * Format: int32
             * @example 2026
             */
            year: number;
        };
        ForecastOrder: {
            /**
             * Format: int32
             * @description years ahead
             * @example 5
             */
            horizon: number;
            /**
             * Format: int32
             * @description the last year that is to be known; the last complete one when empty
             * @example 2024
             */
            lastYear?: number;
            /**
             * Format: int32
             * @description paths drawn; 1,000 when empty
             * @example 1000
             */
            paths?: number;
            /** @example resident */
            population: string;
            /**
             * Format: int32
             * @description 1 when empty
             * @example 1
             */
            seed?: number;
            /** @example 2026年需求预测 */
            title: string;
        };
        ForecastPoint: {
            /** Format: int64 */
            people: number;
            /** @example estimated */
            status: string;
            /**
             * Format: int32
             * @example 2024
             */
            year: number;
        };
        ForecastReproduction: {
            /** Format: int32 */
            bytes: number;
            engine: string;
            engineNow: string;
            inputsIntact: boolean;
            reproduces: boolean;
            resultsHash: string;
            resultsHashNow: string;
        };
        ForecastRow: {
            engine: string;
            /**
             * Format: int32
             * @example 5
             */
            horizon: number;
            /** Format: uuid */
            id: string;
            inputsHash: string;
            /**
             * Format: int32
             * @example 2024
             */
            lastYear: number;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: int32
             * @example 2
             */
            n: number;
            /** @example resident */
            population: string;
            resultsHash: string;
            title: string;
        };
        ForecastSource: {
            /** Format: int32 */
            estimated: number;
            /** Format: int32 */
            figures: number;
            source: string;
        };
        ForecastTested: {
            /**
             * Format: int32
             * @example 1
             */
            ahead: number;
            /** Format: int64 */
            births: number;
            districtWithin80: boolean;
            districtWithin95: boolean;
            /** Format: double */
            error: number;
            /** Format: double */
            naive: number;
            /**
             * Format: int32
             * @example 2022
             */
            origin: number;
            /**
             * Format: int32
             * @example 36
             */
            towns: number;
            /** Format: double */
            trend: number;
            /** Format: int32 */
            within80: number;
            /** Format: int32 */
            within95: number;
        };
        ForecastTown: {
            /** Format: int64 */
            births: number;
            /** Format: int64 */
            birthsHigh80: number;
            /** Format: int64 */
            birthsLow80: number;
            /** Format: double */
            change?: number;
            /** Format: int64 */
            children: number;
            /** Format: int64 */
            lastBirths: number;
            /** Format: int64 */
            places: number;
            /** Format: int64 */
            placesHigh80: number;
            /** Format: int64 */
            placesLow80: number;
            town: string;
            /** Format: int32 */
            year: number;
        };
        ForecastTruth: {
            /** Format: int64 */
            births: number;
            /** Format: int64 */
            high80: number;
            /** Format: int64 */
            high95: number;
            /** Format: int64 */
            likely: number;
            /** Format: int64 */
            low80: number;
            /** Format: int64 */
            low95: number;
            /** Format: int64 */
            naive: number;
            town: string;
            /** Format: int32 */
            year: number;
        };
        FormSupply: {
            /** @enum {string} */
            form: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            /** Format: int32 */
            inclusiveInstitutions: number;
            /** Format: int32 */
            inclusivePlaces: number;
            /** Format: int32 */
            institutions: number;
            /** Format: int32 */
            places: number;
        };
        Holiday: {
            /** Format: date */
            from: string;
            title: string;
            titleEn: string;
            /** Format: date */
            to: string;
        };
        HolidayNotice: {
            /** Format: date */
            dated: string;
            number: string;
            title: string;
        };
        HousePlace: {
            /** @example 浦东新区 */
            name: string;
            /** @example Pudong New Area */
            nameEn: string;
        };
        HouseProgress: {
            agencies: {
                [key: string]: number;
            };
            holders: {
                [key: string]: number;
            };
            /** Format: int32 */
            towns: number;
            /** Format: int32 */
            townsWithoutOffice: number;
        };
        IdentityProvider: {
            /** @example 浦东政务统一认证 */
            name: string;
            /** @example Pudong government sign-on */
            nameEn: string;
        };
        ImportFault: {
            /** @example B */
            column: string;
            /** @example 类型 */
            heading: string;
            /** @example unknown-word */
            reason: string;
            /**
             * Format: int32
             * @example 17
             */
            row: number;
            tryThese: string[];
            /** @example 营利性机构 */
            value: string;
        };
        ImportReport: {
            /** Format: int32 */
            entered: number;
            faults: components["schemas"]["ImportFault"][];
            /** Format: int32 */
            rows: number;
        };
        Incident: {
            /** Format: int32 */
            firstMinutes?: number;
            firstSource: string;
            firstStatus: string;
            recipients: components["schemas"]["IncidentRecipient"][];
            reports: components["schemas"]["IncidentReport"][];
            row: components["schemas"]["IncidentRow"];
            summary: string;
            verbs: string[];
            /** Format: int32 */
            version: number;
        };
        IncidentFirstReport: {
            /**
             * Format: int32
             * @example 1
             */
            affected: number;
            /** Format: uuid */
            institution?: string;
            /** @enum {string} */
            kind: "DEATH_OR_DANGER" | "MISSING_CHILD" | "SUSPECTED_FOOD_POISONING" | "PUBLIC_HEALTH_EMERGENCY" | "SUSPECTED_ABUSE" | "FIRE" | "PERSONAL_DATA_LEAK" | "ORDINARY_INJURY";
            /**
             * Format: date-time
             * @description when somebody on the spot first knew
             * @example 2026-11-20T05:10:00Z
             */
            knownAt: string;
            /** @example 二楼活动室 */
            place: string;
            /**
             * Format: int32
             * @description of these, seriously
             * @example 0
             */
            serious: number;
            /**
             * @description without names
             * @example 一名幼儿午睡后呕吐，已送医
             */
            summary: string;
            /**
             * @description when it did not happen in an institution
             * @example 310115016
             */
            town?: string;
        };
        IncidentFollowUp: {
            /** Format: int32 */
            affected: number;
            papers: string[];
            /** Format: int32 */
            serious: number;
            /** @example 医院排除食物中毒，幼儿已回家观察 */
            text: string;
        };
        IncidentKindShown: {
            /** @enum {string} */
            kind: "DEATH_OR_DANGER" | "MISSING_CHILD" | "SUSPECTED_FOOD_POISONING" | "PUBLIC_HEALTH_EMERGENCY" | "SUSPECTED_ABUSE" | "FIRE" | "PERSONAL_DATA_LEAK" | "ORDINARY_INJURY";
            /** Format: int32 */
            minutes?: number;
            source: string;
            status: string;
            told: string[];
        };
        IncidentRecipient: {
            /** Format: date-time */
            acknowledgedAt?: string;
            acknowledgedBy?: string;
            /** Format: uuid */
            agency?: string;
            agencyName?: string;
            agencyNameEn?: string;
            /** Format: date-time */
            dueAt: string;
            late: boolean;
            /** Format: int32 */
            n: number;
            name: string;
            source: string;
            status: string;
        };
        IncidentReport: {
            /** Format: int32 */
            affected: number;
            /** Format: date-time */
            at: string;
            body: string;
            by?: string;
            /** @example further */
            kind: string;
            /** Format: int32 */
            n: number;
            papers: string[];
            /** Format: int32 */
            serious: number;
        };
        IncidentRow: {
            /** Format: int32 */
            affected: number;
            /** Format: date-time */
            firstDue?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution?: string;
            /** @enum {string} */
            kind: "DEATH_OR_DANGER" | "MISSING_CHILD" | "SUSPECTED_FOOD_POISONING" | "PUBLIC_HEALTH_EMERGENCY" | "SUSPECTED_ABUSE" | "FIRE" | "PERSONAL_DATA_LEAK" | "ORDINARY_INJURY";
            /** Format: date-time */
            knownAt: string;
            /** Format: int32 */
            lateMinutes: number;
            number: string;
            place: string;
            /** Format: date-time */
            reportedAt: string;
            /** Format: int32 */
            serious: number;
            state: string;
            town: string;
            /** Format: int32 */
            waiting: number;
        };
        InclusiveTown: {
            counts: boolean;
            /** Format: int32 */
            inService: number;
            /** Format: int32 */
            operating: number;
            /** Format: int32 */
            places: number;
            town: string;
            /** Format: int32 */
            unknown: number;
        };
        InspectingDepartment: {
            code: string;
            id: string;
            name: string;
            nameEn: string;
        };
        InspectionBoard: {
            ages: components["schemas"]["Figure"][];
            /** Format: date */
            asOf: string;
            found: components["schemas"]["Figure"][];
            /** Format: int32 */
            institutions: number;
            matters: components["schemas"]["Figure"][];
            /** @example 2026-09 */
            month: string;
            open: components["schemas"]["Figure"][];
            outcomes: components["schemas"]["Figure"][];
            overdue: components["schemas"]["Figure"];
            rounds: components["schemas"]["Figure"][];
            towns: components["schemas"]["TownCoverage"][];
            /** Format: int32 */
            visited: number;
            visits: components["schemas"]["Figure"][];
        };
        Inspector: {
            /** Format: uuid */
            account: string;
            active: boolean;
            department: string;
            district: string;
            /** Format: uuid */
            id: string;
            licences: components["schemas"]["Licence"][];
            name: string;
            past: components["schemas"]["PastEmployment"][];
            ties: components["schemas"]["DeclaredTie"][];
            town?: string;
            username: string;
            /** Format: int32 */
            version: number;
        };
        InspectorCandidate: {
            /** Format: uuid */
            account: string;
            agency: string;
            agencyEn: string;
            department?: string;
            name: string;
            town?: string;
        };
        InspectorChange: {
            /** @description false strikes the inspector off the list */
            active: boolean;
            /** @example H */
            department: string;
            /** @example 310115004 */
            town?: string;
        };
        InspectorEntry: {
            /** Format: uuid */
            account: string;
            /** @example H */
            department: string;
            /** @example 310115004 */
            town?: string;
        };
        InspectorRow: {
            active: boolean;
            department: string;
            /** Format: int64 */
            employments: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            licence: "valid" | "soon" | "none";
            licenceNumber?: string;
            /** Format: date */
            licenceUntil?: string;
            name: string;
            /** Format: int64 */
            ties: number;
            town?: string;
            /** Format: int32 */
            version: number;
        };
        InstitutionEntry: {
            /** @example 锦绣路1000号 */
            address: string;
            /** @example 91310115MA1H7XYT21 */
            creditCode?: string;
            /**
             * Format: double
             * @description WGS 84, degrees
             * @example 31.2104
             */
            latitude?: number;
            /**
             * Format: double
             * @description WGS 84, degrees
             * @example 121.5435
             */
            longitude?: number;
            /** @example 花木晨光托育园 */
            name: string;
            /** @enum {string} */
            providerType: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            /** @example 310115016 */
            town: string;
        };
        InstitutionFacts: {
            code: string;
            /** Format: uuid */
            id: string;
            life: string;
            name: string;
            /** Format: int32 */
            places: number;
            providerType: string;
            risk: string;
            town: string;
        };
        InstitutionFeature: {
            geometry: components["schemas"]["PointGeometry"];
            properties: components["schemas"]["InstitutionFacts"];
            /** @enum {string} */
            type: "Feature";
        };
        InstitutionFile: {
            address: string;
            /** Format: date */
            asOf: string;
            classes: components["schemas"]["ClassPlaces"][];
            /** @example 310115-00042 */
            code: string;
            creditCode?: string;
            district: string;
            fees?: components["schemas"]["FeeNotice"];
            filing?: components["schemas"]["UnfinishedFiling"];
            freePlaces?: components["schemas"]["PlacesShown"];
            head: string;
            /** Format: uuid */
            id: string;
            life: components["schemas"]["LifeShown"];
            matters: components["schemas"]["MatterCount"];
            name: string;
            /** @example 周一至周五 7:30–17:30 */
            openingHours: string;
            papers: components["schemas"]["FilePaper"][];
            phone: string;
            /** Format: int32 */
            places: number;
            position?: components["schemas"]["Wgs84"];
            premises: components["schemas"]["Premises"];
            /** @enum {string} */
            providerType: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            receipt?: components["schemas"]["ReceiptShown"];
            /** @example B */
            risk: string;
            /** Format: date-time */
            since: string;
            town: string;
            townName?: string;
            townNameEn?: string;
            traits: components["schemas"]["InstitutionTraits"];
            verbs: components["schemas"]["FileVerb"][];
            /** Format: int32 */
            version: number;
        };
        InstitutionInReach: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            metres: number;
            name: string;
            /** Format: int32 */
            places: number;
        };
        InstitutionMap: {
            features: components["schemas"]["InstitutionFeature"][];
            /** @enum {string} */
            type: "FeatureCollection";
        };
        InstitutionRisk: {
            /** Format: date */
            betterOn?: string;
            corrections: components["schemas"]["RiskCorrection"][];
            district: string;
            formula: components["schemas"]["RiskFormula"];
            history: components["schemas"]["RiskPast"][];
            /** Format: uuid */
            id: string;
            name: string;
            overrides: components["schemas"]["RiskOverride"][];
            putRight: components["schemas"]["RiskPutRight"];
            /** @enum {string} */
            riskClass: "A" | "B" | "C" | "D";
            score: components["schemas"]["RiskScore"];
            /** Format: date */
            since?: string;
            /** @enum {string} */
            source: "formula" | "override" | "unclassed";
            titles: components["schemas"]["RiskTitle"][];
            town: string;
            verbs: string[];
        };
        InstitutionRow: {
            address: string;
            code: string;
            /** Format: int32 */
            free?: number;
            /** Format: date-time */
            freeReportedAt?: string;
            /** Format: uuid */
            id: string;
            inclusive?: boolean;
            /** Format: double */
            latitude?: number;
            life: string;
            /** Format: double */
            longitude?: number;
            name: string;
            /** Format: int32 */
            places: number;
            providerType: string;
            risk: string;
            serviceForms: string[];
            town: string;
            townName?: string;
            townNameEn?: string;
        };
        InstitutionTraits: {
            foreignStaff?: boolean;
            inclusive?: boolean;
            issuesPrepaidCard?: boolean;
            /** @enum {string} */
            meals?: "NONE" | "OWN_KITCHEN" | "SUPPLIED";
            prepaid?: boolean;
            serviceForms: ("FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY")[];
            specialEquipment?: boolean;
            subsidised?: boolean;
        };
        ItemAnswer: {
            /** @description put right while the team was there */
            fixed: boolean;
            /** @example 二楼东侧安全出口堆放纸箱 */
            note: string;
            /** @description ids of photos handed in before */
            photos: string[];
            /** @description a penalty case is asked for */
            referred: boolean;
            /** @enum {string} */
            result: "CONFORMS" | "FAILS" | "NOT_APPLICABLE" | "NOT_CHECKED";
        };
        ItemRow: {
            /** @enum {string} */
            appliesIf: "ALWAYS" | "MEALS_PROVIDED" | "OWN_KITCHEN" | "MEALS_SUPPLIED" | "FULL_DAY" | "FULL_OR_HALF_DAY" | "SPECIAL_EQUIPMENT" | "INCLUSIVE" | "PREPAID" | "ISSUES_PREPAID_CARD" | "SUBSIDISED" | "FOREIGN_STAFF";
            basis: components["schemas"]["Basis"];
            /** Format: int32 */
            days: number;
            group: string;
            groupTitle: string;
            groupTitleEn: string;
            id: string;
            joint: string[];
            key: boolean;
            lead: string;
            methods: ("DOCUMENT" | "ONSITE" | "SYSTEM" | "VIDEO" | "INTERVIEW")[];
            /** @enum {string} */
            mode: "STOP_NOW" | "BY_DEADLINE";
            priority: boolean;
            /** @enum {string} */
            severity: "CRITICAL" | "MAJOR" | "MINOR";
            source: string;
            title: string;
            titleEn: string;
        };
        JointCase: {
            clocks: components["schemas"]["CaseClock"][];
            facts?: components["schemas"]["CaseFacts"];
            /** Format: uuid */
            finding?: string;
            /** Format: date-time */
            hearingUntil?: string;
            hearingWaived: boolean;
            /** Format: uuid */
            institution?: string;
            ladders: components["schemas"]["CaseLadder"][];
            /** Format: date-time */
            notifiedAt?: string;
            own?: components["schemas"]["Basis"];
            parts: components["schemas"]["CasePart"][];
            /** Format: date-time */
            payUntil?: string;
            /** Format: uuid */
            petition?: string;
            proposal?: components["schemas"]["PenaltyProposal"];
            /** Format: date-time */
            publishedAt?: string;
            row: components["schemas"]["CaseRow"];
            ruling?: components["schemas"]["PenaltyRuling"];
            /** Format: date-time */
            servedAt?: string;
            /** Format: date */
            shownUntil?: string;
            /** Format: uuid */
            site?: string;
            surcharge?: components["schemas"]["FineSurcharge"];
            timeline: components["schemas"]["EnforcementStep"][];
            verbs: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        Judged: {
            judgement: components["schemas"]["Breaches"] | components["schemas"]["Complies"] | components["schemas"]["NeedsHuman"];
            /** @example class-size */
            rule: string;
        };
        Judgement: {
            outcome: string;
        };
        LeadSent: {
            department: string;
            ending?: string;
            /** Format: uuid */
            id: string;
            item: string;
            /** Format: date-time */
            sentAt: string;
            title: string;
            titleEn: string;
        };
        LegalTextRow: {
            /**
             * Format: int32
             * @example 4
             */
            articles: number;
            /**
             * Format: date
             * @example 2019-10-08
             */
            from?: string;
            howSeen: string;
            /**
             * @description CN, a six-digit division, INT or OTHER
             * @example CN
             */
            jurisdiction: string;
            /** Format: date */
            lastDay?: string;
            /** @example 国卫人口发〔2019〕58号 */
            number?: string;
            /** @enum {string} */
            rank: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /** @example setting-standard */
            slug: string;
            /** @enum {string} */
            state: "IN_FORCE" | "NOT_YET" | "PAST" | "DRAFT";
            /** @example 托育机构设置标准（试行） */
            title: string;
            /** @example Standard for Setting Up Childcare Institutions (trial) */
            titleEn: string;
        };
        LegalTextVersion: {
            articles: components["schemas"]["ArticleOfText"][];
            head: components["schemas"]["LegalTextRow"];
            /**
             * @description how the day of entry into force is known: found, known, assumed
             * @example found
             */
            inForceSeen?: string;
            note?: string;
            /** Format: date */
            promulgated?: string;
        };
        Licence: {
            /** Format: uuid */
            id: string;
            number: string;
            valid: components["schemas"]["DateRange"];
        };
        LicenceEntry: {
            /**
             * Format: date
             * @example 2026-01-01
             */
            from: string;
            /** @example 09-1150042 */
            number: string;
            /**
             * Format: date
             * @description last day
             * @example 2030-12-31
             */
            until: string;
        };
        LifeShown: {
            /** @enum {string} */
            code: "PREPARING" | "OPERATING" | "CHANGING" | "SUSPENDED" | "RECTIFYING" | "CLOSED";
            reason: string;
            /** Format: date */
            since: string;
            /** Format: date */
            until?: string;
        };
        ListingAccountAct: {
            items: components["schemas"]["AccountAct"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingAccountRow: {
            items: components["schemas"]["AccountRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingAgencyRow: {
            items: components["schemas"]["AgencyRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingBoardLine: {
            items: components["schemas"]["BoardLine"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingBuildingRow: {
            items: components["schemas"]["BuildingRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingCandidate: {
            items: components["schemas"]["Candidate"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingCaseRow: {
            items: components["schemas"]["CaseRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingCheckRatingRow: {
            items: components["schemas"]["CheckRatingRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingCircleTown: {
            items: components["schemas"]["CircleTown"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingComparedTown: {
            items: components["schemas"]["ComparedTown"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingComplaintRow: {
            items: components["schemas"]["ComplaintRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingCoverageRow: {
            items: components["schemas"]["CoverageRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingExpiryRow: {
            items: components["schemas"]["ExpiryRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingFilingRow: {
            items: components["schemas"]["FilingRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingFindingRow: {
            items: components["schemas"]["FindingRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingForecastAssumption: {
            items: components["schemas"]["ForecastAssumption"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingForecastFigure: {
            items: components["schemas"]["ForecastFigure"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingForecastRow: {
            items: components["schemas"]["ForecastRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingForecastTown: {
            items: components["schemas"]["ForecastTown"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingForecastTruth: {
            items: components["schemas"]["ForecastTruth"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingIncidentRow: {
            items: components["schemas"]["IncidentRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingInclusiveTown: {
            items: components["schemas"]["InclusiveTown"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingInspectorRow: {
            items: components["schemas"]["InspectorRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingInstitutionRow: {
            items: components["schemas"]["InstitutionRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingItemRow: {
            items: components["schemas"]["ItemRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingLegalTextRow: {
            items: components["schemas"]["LegalTextRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingMatterRow: {
            items: components["schemas"]["MatterRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingMessage: {
            items: components["schemas"]["Message"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingNetworkImport: {
            items: components["schemas"]["NetworkImport"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingNonconformity: {
            items: components["schemas"]["Nonconformity"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingNormValueRow: {
            items: components["schemas"]["NormValueRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingOfficialPaperRow: {
            items: components["schemas"]["OfficialPaperRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingOpenedKindergarten: {
            items: components["schemas"]["OpenedKindergarten"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingPetitionRow: {
            items: components["schemas"]["PetitionRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingPlanInForce: {
            items: components["schemas"]["PlanInForce"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingPlanningTerm: {
            items: components["schemas"]["PlanningTerm"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingPublicationRow: {
            items: components["schemas"]["PublicationRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingPublicInstitution: {
            items: components["schemas"]["PublicInstitution"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingRecordedText: {
            items: components["schemas"]["RecordedText"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingReviewRow: {
            items: components["schemas"]["ReviewRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingRiskBackTestPoint: {
            items: components["schemas"]["RiskBackTestPoint"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingRiskBackTestRow: {
            items: components["schemas"]["RiskBackTestRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingRiskMover: {
            items: components["schemas"]["RiskMover"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingRiskRow: {
            items: components["schemas"]["RiskRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingRoundRow: {
            items: components["schemas"]["RoundRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingScenarioRow: {
            items: components["schemas"]["ScenarioRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingSiteFate: {
            items: components["schemas"]["SiteFate"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingSiteRow: {
            items: components["schemas"]["SiteRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingTownChildren: {
            items: components["schemas"]["TownChildren"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingTownCoverage: {
            items: components["schemas"]["TownCoverage"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingTownPlanLine: {
            items: components["schemas"]["TownPlanLine"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingTownPlanProgress: {
            items: components["schemas"]["TownPlanProgress"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingTownPlanRow: {
            items: components["schemas"]["TownPlanRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingTownStanding: {
            items: components["schemas"]["TownStanding"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingVisitRow: {
            items: components["schemas"]["VisitRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingVitalFigure: {
            items: components["schemas"]["VitalFigure"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingWalkingNetworkRow: {
            items: components["schemas"]["WalkingNetworkRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        ListingYearlyRow: {
            items: components["schemas"]["YearlyRow"][];
            /**
             * Format: int32
             * @example 0
             */
            page: number;
            /**
             * Format: int32
             * @example 50
             */
            size: number;
            /**
             * Format: int64
             * @example 240
             */
            total: number;
        };
        LogEntry: {
            /** @description the entry word for word; its UTF-8 bytes are the leaf */
            body: string;
            /**
             * Format: int64
             * @description number in the log, from 0
             */
            index: number;
            /** @description RFC 6962 leaf hash, hex */
            leafHash: string;
        };
        LogExport: {
            entries: {
                parallel?: boolean;
            };
        };
        LogHead: {
            /** Format: date-time */
            at: string;
            /** @description raw Ed25519 public key, hex */
            key: string;
            origin: string;
            /** @description hex, 32 bytes */
            root: string;
            /** @description over origin, size and base64 root, a line each; hex */
            signature: string;
            /**
             * Format: int64
             * @example 1024
             */
            size: number;
        };
        LogProof: {
            path: string[];
        };
        Making: {
            algorithms: number[];
            /** Format: uuid */
            ceremony: string;
            challenge: string;
            except: string[];
            site: string;
            siteName: string;
            user: string;
            userName: string;
        };
        MapTerms: {
            /** @example © OpenStreetMap contributors (ODbL 1.0) */
            attribution: string;
            /** @description 审图号 of the approved map, empty while there is none */
            reviewNumber: string;
            /** @description whether the caller may be shown the map; where not, a list takes its place */
            shown: boolean;
            /**
             * @description tiles to lie beneath our own layers, the lowest first; Web Mercator on WGS 84
             * @example [
             *       "https://tiles.example/{z}/{y}/{x}.png"
             *     ]
             */
            tiles: string[];
        };
        Matter: {
            department?: string;
            /**
             * Format: int32
             * @example 7
             */
            dueAmount: number;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            dueUnit: "WORKING_DAYS" | "CALENDAR_DAYS" | "HOURS" | "MINUTES";
            /** Format: int32 */
            escalated: number;
            /** @description values that explain the matter: severity, item, judgement, article */
            facts: {
                [key: string]: unknown;
            };
            holder: components["schemas"]["MatterHolder"];
            /** Format: uuid */
            id: string;
            /** @example inspection.rectification */
            kind: string;
            /** Format: date-time */
            openedAt: string;
            overdue: boolean;
            /** @description counted through a year whose holidays are not yet published */
            provisional: boolean;
            /** @enum {string} */
            state: "open" | "in-hand" | "answered" | "returned" | "verified" | "closed";
            steps: components["schemas"]["MatterStep"][];
            subject: components["schemas"]["MatterSubject"];
            verbs: string[];
            /** Format: int32 */
            version: number;
        };
        MatterAnswer: {
            /** @description ids of papers handed in before */
            papers: string[];
            /** @example 已更换灭火器并拍照 */
            text: string;
        };
        MatterClock: {
            /** Format: int64 */
            escalated: number;
            kind: string;
            /** Format: date-time */
            nextDue?: string;
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            running: number;
            /** Format: int64 */
            untold: number;
        };
        MatterCount: {
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
        };
        MatterHolder: {
            /** Format: uuid */
            id: string;
            name: string;
            nameEn: string;
        };
        MatterRemark: {
            /** @example 照片看不清生产日期，请补拍 */
            text: string;
        };
        MatterRow: {
            /** Format: date-time */
            changedAt?: string;
            department?: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: int32 */
            escalated: number;
            holder: string;
            holderEn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution?: string;
            item?: string;
            kind: string;
            name: string;
            /** Format: date-time */
            openedAt: string;
            overdue: boolean;
            provisional: boolean;
            severity?: string;
            state: string;
            town?: string;
        };
        MatterStep: {
            agency?: string;
            agencyEn?: string;
            /** Format: date-time */
            at: string;
            by?: string;
            /** Format: int32 */
            n: number;
            papers: components["schemas"]["PaperShown"][];
            text: string;
            /** @enum {string} */
            verb: "opened" | "taken" | "answered" | "returned" | "verified" | "settled" | "escalated";
        };
        MatterSubject: {
            district: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution?: string;
            kind: string;
            name: string;
            town?: string;
        };
        Message: {
            facts: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            /** @example expiry.near */
            kind: string;
            /** @example /office/institutions/… */
            link: string;
            /** Format: date-time */
            readAt?: string;
            /** Format: date-time */
            toldAt: string;
        };
        MessageSetting: {
            byEmail: string[];
            bySms: string[];
            email: string;
            groups: string[];
            mailConfigured: boolean;
            phone: string;
            /** Format: int32 */
            version: number;
        };
        MessageSettingChange: {
            byEmail: string[];
            bySms: string[];
            /**
             * Format: email
             * @description left out: as it was
             * @example name@example.org
             */
            email?: string;
            /**
             * @description left out: as it was
             * @example 13800000001
             */
            phone?: string;
        };
        MessagesRead: {
            /** @description ids of messages; none: all of them */
            ids: string[];
        };
        NearbyCare: {
            /**
             * Format: int32
             * @example 60
             */
            minutes: number;
            networks: components["schemas"]["WalkingNetworkStamp"][];
            places: components["schemas"]["NearbyPlace"][];
            /**
             * Format: int32
             * @example 4
             */
            speed: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            withoutFee: number;
        };
        NearbyPlace: {
            fees?: components["schemas"]["FeeNotice"];
            /** Format: int32 */
            metres: number;
            /** Format: int32 */
            minutes: number;
            place: components["schemas"]["PublicInstitution"];
        };
        NeedsHuman: {
            outcome: "NeedsHuman";
        } & (Omit<components["schemas"]["Judgement"], "outcome"> & {
            basis: components["schemas"]["Basis"];
            reason: components["schemas"]["Reason"];
        });
        NetworkAnnouncement: {
            /**
             * Format: int64
             * @description of all its files together
             * @example 41943040
             */
            bytes: number;
            /** @enum {string} */
            kind: "osm" | "edges";
            /** @example shanghai-260901.osm.pbf */
            name: string;
            /** @example © OpenStreetMap contributors (ODbL 1.0) */
            source: string;
        };
        NetworkCheck: {
            /** Format: int32 */
            apart: number;
            /** Format: int32 */
            cells: number;
            /** Format: int32 */
            cellsNear: number;
            /** Format: int32 */
            children: number;
            /** Format: int32 */
            childrenNear: number;
            /** Format: int32 */
            outside: number;
            parts: components["schemas"]["NetworkPart"][];
        };
        NetworkImport: {
            /** Format: int64 */
            bytes: number;
            detail?: string;
            /** Format: date-time */
            endedAt?: string;
            facts: {
                [key: string]: unknown;
            };
            /** @example breaks-off */
            fault?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "osm" | "edges";
            name: string;
            /** Format: uuid */
            network?: string;
            /** Format: int32 */
            percent: number;
            /** Format: int64 */
            received: number;
            source: string;
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "receiving" | "waiting" | "reading" | "done" | "known" | "failed" | "cancelled";
        };
        NetworkPart: {
            /** @example OSM node 4711 */
            at: string;
            /** Format: int32 */
            nodes: number;
        };
        NewComplaint: {
            /** Format: date */
            happenedOn?: string;
            /**
             * Format: uuid
             * @description the institution it is about; absent for an unlicensed place
             */
            institution?: string;
            /** @enum {string} */
            kind: "SAFETY" | "CARE" | "HEALTH" | "FOOD" | "FIRE" | "FEES" | "STAFF" | "UNLICENSED" | "OTHER" | "SUGGESTION";
            name?: string;
            phone?: string;
            photos: components["schemas"]["ComplaintPhoto"][];
            /** @example 梅花路 100 弄 3 号底楼 */
            place?: string;
            /** @example 上午十点看到安全出口堆着杂物，门推不开 */
            text: string;
            /** @description from the form */
            ticket: string;
            /**
             * @description town of an unlicensed place
             * @example 310115016
             */
            town?: string;
            /** @description stands in the page where no person sees it; stays empty */
            website?: string;
        };
        Nonconformity: {
            grounds: components["schemas"]["NonconformityGround"][];
            /** Format: uuid */
            institution: string;
            name: string;
            /** Format: date-time */
            publishedAt: string;
            town: string;
        };
        NonconformityGround: {
            /** @example setting-standard#11 */
            source?: string;
            /** @example 租赁期不足三年 */
            text: string;
        };
        NonconformityNotice: {
            grounds: components["schemas"]["NonconformityGround"][];
        };
        NormBasis: {
            /** @description governs the district of this house */
            appliesHere: boolean;
            /** @description whether a breach may rest on it */
            binding: boolean;
            /** @description why a person must confirm it first */
            doubt?: string;
            /** @description in force on the day asked for */
            inForce: boolean;
            /** @example 2021-04-29修正 */
            number?: string;
            /** @enum {string} */
            rank: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
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
            source: string;
            /** @enum {string} */
            status: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            /** @example 中华人民共和国消防法 */
            title: string;
            /** @example Fire Protection Law */
            titleEn: string;
        };
        NormClash: {
            texts: string;
            topic: string;
            topicEn: string;
            use: string;
            why: string;
        };
        NormValueEntry: {
            also: string[];
            basis: components["schemas"]["NormBasis"];
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
            entries: components["schemas"]["NormValueEntry"][];
            /** @example classes */
            group: string;
            /** @example children-per-caregiver */
            name: string;
            note?: string;
            /** @example <= */
            op: string;
            title: string;
            titleEn: string;
            unit: string;
        };
        NormValueRow: {
            /** @description whether a breach may rest on it */
            binding: boolean;
            /**
             * Format: date
             * @example 2019-10-08
             */
            from?: string;
            /** @example classes */
            group: string;
            /** Format: date */
            lastDay?: string;
            /**
             * @description class kind, risk class …; absent when it holds for all
             * @example INFANT
             */
            member?: string;
            /** @example children-per-caregiver */
            name: string;
            note?: string;
            /**
             * @example <=
             * @enum {string}
             */
            op: "=" | "<=" | ">=" | "<" | ">" | "between";
            /** @enum {string} */
            rank: "law" | "administrative-regulation" | "departmental-rule" | "local-regulation" | "local-government-rule" | "normative-document" | "mandatory-standard" | "recommended-standard" | "guideline" | "plan" | "secondary" | "draft" | "product-default";
            /** @example setting-standard#20 */
            source: string;
            /** @enum {string} */
            status: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            /** @example 托育机构设置标准（试行） */
            text: string;
            /** @example 每名保育人员照护人数上限 */
            title: string;
            /** @example Children per caregiver */
            titleEn: string;
            /** @example children per carer */
            unit: string;
            /**
             * @description number, text, yes/no, or a list of these
             * @example 3
             */
            value: number | string | boolean | unknown[];
        };
        Notice: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            count?: number;
            /** Format: uuid */
            id: string;
            kind: string;
        };
        OfficialPaper: {
            /** Format: date-time */
            endedAt?: string;
            endReason: string;
            facts: {
                [key: string]: unknown;
            };
            headRoot?: string;
            /** Format: int64 */
            headSize?: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            /** Format: date-time */
            issuedAt: string;
            /** @enum {string} */
            kind: "FILING_RECEIPT" | "BASIC_CONDITIONS" | "INSPECTION_NOTICE" | "RECTIFICATION_NOTICE" | "STOP_ORDER" | "CLOSING_NOTICE";
            log: components["schemas"]["Entry"][];
            mayCorrect: boolean;
            name: string;
            /** @example 310115-ZG-2026-00012 */
            number: string;
            office: string;
            /** Format: uuid */
            replacedBy?: string;
            replacedByNumber?: string;
            /** Format: uuid */
            replaces?: string;
            replacesNumber?: string;
            sha256?: string;
            /** @enum {string} */
            state: "ISSUED" | "WITHDRAWN" | "REPLACED";
            template: components["schemas"]["PaperTemplate"];
            /** Format: int32 */
            version: number;
        };
        OfficialPaperRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            /** Format: date-time */
            issuedAt: string;
            kind: string;
            name: string;
            number: string;
            office: string;
            printed: boolean;
            state: string;
            town?: string;
        };
        Open: {
            address: string;
            browser: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            factor: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            seenAt: string;
        };
        OpenColumn: {
            en: string;
            name: string;
            type: string;
            zh: string;
        };
        OpenData: {
            datasets: components["schemas"]["OpenDataset"][];
            demonstration: boolean;
            licence: string;
        };
        OpenDataset: {
            columns: components["schemas"]["OpenColumn"][];
            en: string;
            files: components["schemas"]["OpenDownload"][];
            /** @example institutions */
            name: string;
            saysEn: string;
            saysZh: string;
            zh: string;
        };
        OpenDownload: {
            /** Format: int32 */
            bytes: number;
            /** Format: date-time */
            changedAt: string;
            /** @example institutions.csv */
            file: string;
            /** Format: date-time */
            madeAt: string;
            sha256: string;
        };
        OpenedKindergarten: {
            counts: boolean;
            /** Format: uuid */
            id: string;
            institution?: string;
            name: string;
            /** Format: date */
            openedOn: string;
            /** Format: int32 */
            planned: number;
            /** Format: int32 */
            registered: number;
            town: string;
            /** @enum {string} */
            work: "NEW" | "REBUILT" | "EXTENDED";
        };
        OwnEmergencies: {
            longest: components["schemas"]["AuditTerm"];
            open: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC")[];
            review: components["schemas"]["AuditTerm"];
            rights: components["schemas"]["EmergencyRight"][];
        };
        OwnFactors: {
            /** @description true while the house demands a second factor and there is none */
            needed: boolean;
            notices: components["schemas"]["Notice"][];
            passkeys: components["schemas"]["Passkey"][];
            /** @description false where the address is none a passkey can belong to */
            passkeysPossible: boolean;
            /**
             * Format: date-time
             * @description since when the account is connected with a person of the identity provider; absent without
             */
            providerSince?: string;
            /**
             * Format: int32
             * @description unused recovery codes
             */
            recoveryCodes: number;
            /**
             * Format: date-time
             * @description since when an authenticator app is enrolled; absent without one
             */
            totpSince?: string;
        };
        OwnSessions: {
            /**
             * Format: uuid
             * @description the one this answer is for
             */
            current: string;
            sessions: components["schemas"]["Open"][];
        };
        Paper: {
            /** Format: int64 */
            bytes: number;
            /** Format: uuid */
            id: string;
            /** @example image/jpeg */
            mediaType: string;
            name: string;
            /** @description hex of the content's hash */
            sha256: string;
        };
        PaperCheck: {
            /** Format: date */
            asOf?: string;
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            issuedAt?: string;
            /** @enum {string} */
            kind?: "FILING_RECEIPT" | "BASIC_CONDITIONS" | "INSPECTION_NOTICE" | "RECTIFICATION_NOTICE" | "STOP_ORDER" | "CLOSING_NOTICE";
            log: components["schemas"]["Entry"][];
            /** @example 310115-ZG-2026-00012 */
            number?: string;
            office?: string;
            replacedBy?: string;
            sha256?: string;
            title?: string;
            titleEn?: string;
            /** @enum {string} */
            verdict: "genuine" | "withdrawn" | "replaced" | "extract" | "unknown";
        };
        PaperCorrection: {
            /** @example 地址门牌号有误 */
            reason: string;
        };
        PaperRewording: {
            /** @example {institution}： */
            body: string;
            /**
             * Format: date
             * @description tomorrow at the earliest
             */
            from: string;
            /** @example 限期整改通知书 */
            title: string;
            /** @example Rectification notice */
            titleEn: string;
        };
        PaperShown: {
            /** Format: int64 */
            bytes: number;
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
        };
        PaperTemplate: {
            body: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "FILING_RECEIPT" | "BASIC_CONDITIONS" | "INSPECTION_NOTICE" | "RECTIFICATION_NOTICE" | "STOP_ORDER" | "CLOSING_NOTICE";
            /** @example registration-filing-measures#9 */
            source: string;
            /** @enum {string} */
            status: "found" | "default" | "district";
            /** @example 限期整改通知书 */
            title: string;
            titleEn: string;
            /** Format: date */
            to?: string;
        };
        Passkey: {
            backedUp: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            label: string;
            /** Format: date-time */
            usedAt: string;
        };
        PasskeyAnswer: {
            /** @example AQID */
            authenticatorData: string;
            /** Format: uuid */
            ceremony: string;
            /** @example eyJ9 */
            clientData: string;
            /** @example AQID */
            credential: string;
            /** @example AQID */
            signature: string;
            /** @example AQID */
            user?: string;
        };
        PasskeyLabel: {
            /** @example 办公电脑 */
            label: string;
        };
        /** @description what the browser made; bytes in base64url */
        PasskeyMade: {
            /** @example o2M */
            attestation: string;
            /** Format: uuid */
            ceremony: string;
            /** @example eyJ9 */
            clientData: string;
            /** @example AQID */
            credential: string;
            /** @example 办公电脑 */
            label: string;
            transports: string[];
        };
        PasswordChange: {
            /** @example a sentence only you would say */
            chosen: string;
            /** @example correct horse battery staple */
            old: string;
        };
        PastEmployment: {
            during: components["schemas"]["DateRange"];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            name: string;
        };
        PenaltyLadder: {
            basis: components["schemas"]["NormBasis"][];
            by: string;
            /** @example PEN-FIRE-60 */
            id: string;
            ladder: string[];
            /** @enum {string} */
            status: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
        };
        PenaltyProposal: {
            /** Format: int64 */
            amountFen?: number;
            /** Format: date-time */
            at: string;
            basis?: components["schemas"]["Basis"];
            breached?: components["schemas"]["Basis"];
            /** Format: uuid */
            by: string;
            /** @enum {string} */
            kind: "PENALTY" | "FIRST_MINOR" | "NOT_ESTABLISHED";
            /** Format: int64 */
            maxFen?: number;
            /** Format: int64 */
            minFen?: number;
            penalty?: string;
            reason: string;
            says?: string;
            /** Format: int32 */
            step?: number;
            stops: boolean;
            why?: string;
        };
        PenaltyRuling: {
            /** Format: int64 */
            amountFen?: number;
            /** Format: date-time */
            at: string;
            basis: components["schemas"]["Basis"];
            breached: components["schemas"]["Basis"];
            /** Format: uuid */
            by: string;
            number: string;
            reason: string;
            says: string;
            small: boolean;
            stops: boolean;
        };
        Petition: {
            /** Format: uuid */
            institution?: string;
            /** Format: uuid */
            jointCase?: string;
            /** Format: uuid */
            matter: string;
            row: components["schemas"]["PetitionRow"];
            /** Format: uuid */
            site?: string;
            timeline: components["schemas"]["EnforcementStep"][];
            verbs: string[];
            /** Format: int32 */
            version: number;
            within: string;
            withinStatus: string;
        };
        PetitionEntry: {
            /** @example 12345 市民服务热线 */
            channel: string;
            /** Format: uuid */
            institution?: string;
            /** @enum {string} */
            kind: "PETITION" | "OPINION";
            /**
             * Format: date-time
             * @example 2026-11-20T01:30:00Z
             */
            receivedAt: string;
            /** Format: uuid */
            site?: string;
            /**
             * @description without the name of whoever wrote
             * @example 反映园内午睡时无人看护
             */
            summary: string;
            /** @example 310115016 */
            town?: string;
            /**
             * Format: uuid
             * @description agency that answers
             */
            unit: string;
            urgent: boolean;
        };
        PetitionHandOver: {
            /** Format: uuid */
            unit: string;
            /** @example 属消防职责，转消防办理 */
            why: string;
        };
        PetitionRow: {
            channel: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "PETITION" | "OPINION";
            late: boolean;
            number: string;
            /** Format: date-time */
            receivedAt: string;
            state: string;
            summary: string;
            town?: string;
            unit: string;
            unitEn: string;
            urgent: boolean;
        };
        Placement: {
            accepted?: boolean;
            /** Format: date-time */
            askedAt: string;
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            /** Format: int32 */
            n: number;
            note: string;
        };
        PlacementAnswer: {
            accepts: boolean;
            /** @example 有空余托位，可于下月入托 */
            note: string;
            /**
             * Format: uuid
             * @description id of the placement
             */
            placement: string;
        };
        PlacesLine: {
            /**
             * Format: int32
             * @example 36
             */
            enrolled: number;
            /**
             * Format: int32
             * @example 4
             */
            free: number;
            /** @enum {string} */
            kind: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED";
        };
        PlacesReport: {
            lines: components["schemas"]["PlacesLine"][];
            /** Format: date-time */
            reportedAt: string;
        };
        PlacesReporting: {
            lines: components["schemas"]["PlacesLine"][];
        };
        PlacesShown: {
            /** Format: int32 */
            enrolled: number;
            /** Format: int32 */
            free: number;
            late: boolean;
            lines: components["schemas"]["PlacesLine"][];
            /** Format: date-time */
            reportedAt: string;
        };
        PlanFigure: {
            counts: components["schemas"]["PlanFigureCount"][];
            facts: {
                [key: string]: number;
            };
            formula?: string;
            /** @example KPI-01 */
            id: string;
            note?: string;
            numbers: number[];
            /** Format: int32 */
            of: number;
            op: string;
            /** Format: double */
            percent?: number;
            period: string;
            printed: boolean;
            quote: string;
            /** Format: int32 */
            reached: number;
            reading?: components["schemas"]["PlanReading"];
            /** @example pudong-plan#二(二)1 */
            source: string;
            /** @enum {string} */
            standing: "MET" | "NOT_MET" | "NEEDS_PERSON";
            title: string;
            titleEn: string;
            unit: string;
            /** @enum {string} */
            wording: "OPERATING" | "CURRENT_PLAN" | "WHICH_KINDERGARTENS" | "MODE";
        };
        PlanFigureCount: {
            answer: string;
            /** Format: int32 */
            of: number;
            /** Format: int32 */
            reached: number;
        };
        PlanIndicator: {
            formula?: string;
            /** @example KPI-08 */
            id: string;
            note?: string;
            numbers: number[];
            /**
             * @example >=
             * @enum {string}
             */
            op: "=" | ">=" | "<=" | "between" | "baseline";
            /** @example per month */
            period: string;
            /** @description whether the number stands in the text or only follows from its wording */
            printed: boolean;
            quote: string;
            responsible: string[];
            scope: string;
            /** @example pudong-plan#二(二)2 */
            source: string;
            tasks: number[];
            /** @example “双随机”检查指导 */
            title: string;
            titleEn: string;
            /** @example 轮 */
            unit: string;
        };
        PlanInForce: {
            /** Format: date */
            approvedOn?: string;
            counts: boolean;
            coversTheDay: boolean;
            /** Format: int32 */
            firstYear?: number;
            /** Format: int32 */
            lastYear?: number;
            /** Format: int32 */
            number?: number;
            /** Format: uuid */
            plan?: string;
            town: string;
        };
        PlanningAct: {
            agency?: string;
            agencyEn?: string;
            /** Format: date-time */
            at: string;
            body: string;
            by?: string;
            facts: {
                [key: string]: unknown;
            };
            kind: string;
            /** Format: int32 */
            n: number;
            state: string;
        };
        PlanningTerm: {
            /** Format: int32 */
            fallback: number;
            reason?: string;
            source: string;
            status: string;
            /** @enum {string} */
            step: "DRAFT" | "REVIEW" | "CORRECTION" | "APPROVAL" | "LATE_YEAR" | "LATE_STEP" | "NEW_DATE";
            /** Format: int32 */
            workingDays: number;
        };
        PlanningTermSetting: {
            /** @example 区联席会议第 3 次会议纪要 */
            reason: string;
            /** @enum {string} */
            step: "DRAFT" | "REVIEW" | "CORRECTION" | "APPROVAL" | "LATE_YEAR" | "LATE_STEP" | "NEW_DATE";
            /**
             * Format: int32
             * @example 20
             */
            workingDays: number;
        };
        PlanOfTheDay: {
            /**
             * Format: date
             * @example 2021-05-13
             */
            from: string;
            indicators: components["schemas"]["PlanIndicator"][];
            note?: string;
            tasks: components["schemas"]["PlanTask"][];
            /** @example 浦东新区托育服务三年行动计划（2021-2023年） */
            title: string;
            titleEn: string;
        };
        PlanPriority: {
            /** @enum {string} */
            kind: "central" | "lingang" | "parks" | "uncovered";
            source: string;
            status: string;
            towns: string[];
            weight: number;
        };
        PlanReading: {
            /** @example in-service */
            answer: string;
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        PlanReadingDecision: {
            /** @example in-service */
            answer: string;
            /** @example 变更中和整改中的机构仍在收托，计入覆盖 */
            reason: string;
            /** @enum {string} */
            wording: "OPERATING" | "CURRENT_PLAN" | "WHICH_KINDERGARTENS" | "MODE";
        };
        PlanTask: {
            area: string;
            areaEn: string;
            content: string;
            contentEn: string;
            cooperating: string[];
            item: string;
            itemEn: string;
            itemInherited: boolean;
            lead: string[];
            /** Format: int32 */
            no: number;
        };
        PointChange: {
            /** @enum {string} */
            kind: "ADD" | "MOVE" | "CLOSE" | "RESIZE";
            /**
             * Format: double
             * @example 31.2104
             */
            latitude?: number;
            /**
             * Format: double
             * @example 121.5435
             */
            longitude?: number;
            /**
             * Format: int32
             * @example 60
             */
            places?: number;
            /** Format: uuid */
            point?: string;
        };
        PointGeometry: {
            /**
             * @example [
             *       121.5435,
             *       31.2104
             *     ]
             */
            coordinates: number[];
            /** @enum {string} */
            type: "Point";
        };
        PositionNoted: {
            /** Format: uuid */
            id: string;
        };
        PositionShown: {
            /** Format: int32 */
            accuracy?: number;
            /** Format: int64 */
            age?: number;
            /** Format: date-time */
            clientAt: string;
            /** Format: int32 */
            clockOff?: number;
            /** Format: int32 */
            distance?: number;
            flags: ("FAR" | "STALE" | "TOO_FAST" | "CLOCK_OFF")[];
            /** @enum {string} */
            occasion: "ARRIVAL" | "PHOTO" | "SIGNING";
            /** @enum {string} */
            outcome: "FIXED" | "DENIED" | "UNAVAILABLE";
            position?: components["schemas"]["Wgs84"];
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            speed?: number;
            who: string;
        };
        PositionTold: {
            /**
             * Format: int32
             * @description metres
             * @example 12
             */
            accuracy?: number;
            /**
             * Format: date-time
             * @description the phone's clock when it was used
             */
            clientAt: string;
            /**
             * Format: date-time
             * @description when the fix was taken
             */
            fixedAt?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            occasion: "ARRIVAL" | "PHOTO" | "SIGNING";
            /** @enum {string} */
            outcome: "FIXED" | "DENIED" | "UNAVAILABLE";
            position?: components["schemas"]["Wgs84"];
        };
        Premises: {
            /** Format: date */
            leaseFrom?: string;
            /** Format: date */
            leaseUntil?: string;
            /** @enum {string} */
            tenure?: "OWN" | "LEASED";
        };
        ProviderAddress: {
            /**
             * @description where the browser goes to now
             * @example https://id.example/oauth2/authorize?response_type=code
             */
            address: string;
        };
        ProviderAnswer: {
            /** @example SplxlOBeZQQYbYS6WxSbIA */
            code?: string;
            /**
             * @description why there is no code
             * @example access_denied
             */
            error?: string;
            /**
             * @description who answers (RFC 9207)
             * @example https://id.example
             */
            iss?: string;
            /** @example sign-in.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA */
            state: string;
        };
        ProviderErrand: {
            /**
             * @description path of this house to go on to; nothing else leads anywhere
             * @example /office/matters
             */
            to?: string;
        };
        ProviderReturn: {
            session: components["schemas"]["Session"];
            /**
             * @description path to go on to
             * @example /office/matters
             */
            to: string;
        };
        ProviderSecondStep: {
            /** @example sign-in.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA */
            state: string;
            /**
             * @description six digits of the app, or a recovery code
             * @example 492039
             */
            totp: string;
        };
        Pseudonym: {
            /** Format: uuid */
            inspector?: string;
            key?: string;
            pseudonym?: string;
            sealed: boolean;
        };
        PublicationDesk: {
            correction: boolean;
            /** Format: date-time */
            dueAt?: string;
            /** Format: int32 */
            edition: number;
            /** Format: uuid */
            institution: string;
            name: string;
            overdue: boolean;
            preview?: components["schemas"]["PublishedVisit"];
            provisional: boolean;
            told?: components["schemas"]["PublishedVisit"];
            verbs: ("publish" | "withdraw")[];
            /** Format: uuid */
            visit: string;
        };
        PublicationOrder: {
            /**
             * @description for the public, why what it was told is corrected; empty for the first edition
             * @example 复核照片后，灭火器一项改为合格
             */
            correction: string;
            /**
             * Format: int32
             * @description edition of the results one has before one's eyes
             * @example 1
             */
            edition: number;
        };
        PublicationRow: {
            /** Format: date-time */
            dueAt?: string;
            /** Format: int32 */
            edition: number;
            /** Format: uuid */
            institution: string;
            name: string;
            /** @enum {string} */
            outcome: "PASSED" | "RECTIFIED_ON_THE_SPOT" | "RECTIFY_BY_DEADLINE" | "ACTIVITY_STOPPED" | "REFERRED_FOR_PENALTY" | "AWAITS_DECISION";
            overdue: boolean;
            provisional: boolean;
            /** Format: date-time */
            publishedAt?: string;
            /** @enum {string} */
            state: "waiting" | "correction-waiting" | "published" | "withdrawn";
            /** Format: date-time */
            submittedAt: string;
            town: string;
            /** Format: uuid */
            visit: string;
            /** Format: date */
            visitedOn: string;
        };
        PublicationWithdrawal: {
            /** @example 公布对象有误，待更正后重新公布 */
            reason: string;
        };
        PublicCheck: {
            check: components["schemas"]["CheckCode"];
            errand: string;
            /** Format: date */
            from: string;
            institution: string;
            items: components["schemas"]["PublicCheckItem"][];
            parts: components["schemas"]["PublicCheckPart"][];
            people: components["schemas"]["PublicCheckInspector"][];
            /** Format: date */
            to: string;
            verbs: string[];
        };
        PublicCheckInspector: {
            /** @example F */
            department: string;
            name: string;
        };
        PublicCheckItem: {
            /** @example FS-03 */
            id: string;
            title: string;
            titleEn: string;
        };
        PublicCheckPart: {
            departments: string[];
            errand: string;
            /** @enum {string} */
            kind: "plan" | "trigger";
        };
        PublicFacts: {
            code: string;
            /** Format: int32 */
            free?: number;
            /** Format: uuid */
            id: string;
            /** @example OPERATING */
            life: string;
            name: string;
            /** @enum {string} */
            providerType: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            /** @example 310115016 */
            town: string;
        };
        PublicFeature: {
            geometry: components["schemas"]["PublicPoint"];
            properties: components["schemas"]["PublicFacts"];
            /** @enum {string} */
            type: "Feature";
        };
        PublicInstitution: {
            address: string;
            classes: components["schemas"]["PublicPlaces"][];
            /** @example 310115-00042 */
            code: string;
            /** @example 310115000 */
            district: string;
            /**
             * Format: int32
             * @example 6
             */
            free?: number;
            /** Format: date-time */
            freeReportedAt?: string;
            /** Format: uuid */
            id: string;
            inclusive?: boolean;
            /**
             * Format: int32
             * @example 1
             */
            lastOpen?: number;
            /** @enum {string} */
            lastOutcome?: "PASSED" | "RECTIFIED_ON_THE_SPOT" | "RECTIFY_BY_DEADLINE" | "ACTIVITY_STOPPED" | "REFERRED_FOR_PENALTY" | "AWAITS_DECISION";
            /** Format: date */
            lastVisitOn?: string;
            /**
             * Format: double
             * @example 31.2104
             */
            latitude?: number;
            /** @enum {string} */
            life: "OPERATING" | "CHANGING" | "SUSPENDED" | "RECTIFYING" | "CLOSED";
            /** Format: date */
            lifeSince: string;
            /** Format: date */
            lifeUntil?: string;
            /**
             * Format: double
             * @example 121.5435
             */
            longitude?: number;
            /**
             * Format: int32
             * @example 640
             */
            metres?: number;
            name: string;
            /** @example 周一至周五 7:30–17:30 */
            openingHours: string;
            /** @example 021-58880000 */
            phone?: string;
            /**
             * Format: int32
             * @example 40
             */
            places: number;
            /** @enum {string} */
            providerType: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            /** @example 310115-2026-00012 */
            receipt?: string;
            /** Format: date */
            receiptOn?: string;
            serviceForms: ("FULL_DAY" | "HALF_DAY" | "HOURLY" | "TEMPORARY")[];
            /** @example 310115016 */
            town: string;
            /** @example 花木街道 */
            townName?: string;
            /** @example Huamu Sub-district */
            townNameEn?: string;
        };
        PublicInstitutionPage: {
            fees?: components["schemas"]["FeeNotice"];
            institution: components["schemas"]["PublicInstitution"];
            visits: components["schemas"]["PublishedVisit"][];
        };
        PublicMap: {
            features: components["schemas"]["PublicFeature"][];
            /** @enum {string} */
            type: "FeatureCollection";
        };
        PublicPlaces: {
            /** Format: int32 */
            classes: number;
            /** Format: int32 */
            free?: number;
            /** @enum {string} */
            kind: "INFANT" | "YOUNGER_TODDLER" | "OLDER_TODDLER" | "MIXED";
            /** Format: int32 */
            places: number;
        };
        PublicPoint: {
            coordinates: number[];
            /** @enum {string} */
            type: "Point";
        };
        PublicTown: {
            /** @example 310115016 */
            code: string;
            /** @example 310115000 */
            district: string;
            /** Format: int32 */
            free: number;
            /** Format: int32 */
            institutions: number;
            /** @example 花木街道 */
            name: string;
            nameEn: string;
            /** Format: int32 */
            places: number;
        };
        PublishedEdition: {
            /**
             * Format: int32
             * @description items that were looked at
             * @example 42
             */
            checked: number;
            /** @description why it was corrected; empty for the first */
            correction: string;
            /**
             * Format: int32
             * @example 1
             */
            edition: number;
            findings: components["schemas"]["PublishedFinding"][];
            /** @enum {string} */
            outcome?: "PASSED" | "RECTIFIED_ON_THE_SPOT" | "RECTIFY_BY_DEADLINE" | "ACTIVITY_STOPPED" | "REFERRED_FOR_PENALTY" | "AWAITS_DECISION";
            /** Format: date-time */
            publishedAt: string;
            withdrawal?: string;
            /** Format: date-time */
            withdrawnAt?: string;
        };
        PublishedFinding: {
            breach: boolean;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            endedOn?: string;
            /** @example FS-03 */
            item: string;
            /** @enum {string} */
            now: "deciding" | "open" | "overdue" | "rectified" | "on-the-spot" | "dismissed" | "withdrawn";
            /** @enum {string} */
            severity: "CRITICAL" | "MAJOR" | "MINOR";
            /** @example fire-law#28 */
            source: string;
            /** @enum {string} */
            state: "deciding" | "open" | "overdue" | "rectified" | "on-the-spot";
            /** @example found */
            status: string;
            stops: boolean;
            title: string;
            titleEn: string;
        };
        PublishedVisit: {
            editions: components["schemas"]["PublishedEdition"][];
            /** @enum {string} */
            outcomeNow?: "PASSED" | "RECTIFIED_ON_THE_SPOT" | "RECTIFY_BY_DEADLINE" | "ACTIVITY_STOPPED" | "REFERRED_FOR_PENALTY" | "AWAITS_DECISION";
            /** Format: uuid */
            round?: string;
            /** @description only the key items were looked at, and none failed */
            shortForm: boolean;
            /** Format: uuid */
            visit: string;
            /**
             * Format: date
             * @example 2026-10-14
             */
            visitedOn: string;
        };
        Reason: {
            code: string;
            facts: {
                [key: string]: unknown;
            };
        };
        ReceiptIssue: {
            /** @description why the town's check is not waited for; empty when there is one */
            reasonWithoutCheck: string;
        };
        ReceiptShown: {
            /** Format: uuid */
            filing: string;
            /** Format: date-time */
            issuedAt: string;
            /** @example 310115-2026-00012 */
            number: string;
        };
        RecordedText: {
            /** Format: uuid */
            id: string;
            phone: string;
            /** Format: date-time */
            recordedAt: string;
            text: string;
        };
        RecoveryCodes: {
            /** @description shown this once */
            codes: string[];
        };
        RectificationOrder: {
            /** @example 补齐消防设施 */
            reason: string;
            /** @example fire-law#16(3) */
            source: string;
            /**
             * Format: date
             * @description by when
             */
            until: string;
        };
        Rectify: {
            /** Format: int32 */
            days: number;
            /** @enum {string} */
            mode: "STOP_NOW" | "BY_DEADLINE";
        };
        Release: {
            /** @example 已整改到位 */
            reason: string;
        };
        ReminderStage: {
            /**
             * Format: int32
             * @example 30
             */
            days: number;
            /** Format: date */
            from: string;
            /** @enum {string} */
            status: "default" | "district";
        };
        ReminderStagesChange: {
            /**
             * @description days before the last day
             * @example [
             *       60,
             *       30,
             *       7,
             *       0
             *     ]
             */
            days: number[];
        };
        Resumption: {
            /** Format: date */
            on: string;
            /** @example 装修完成 */
            reason: string;
        };
        ReviewedErasure: {
            by: string;
            /** @enum {string} */
            ground: "PURPOSE_ACHIEVED" | "RETENTION_PASSED" | "CONSENT_WITHDRAWN" | "UNLAWFUL";
            reason: string;
        };
        ReviewedReading: {
            /** Format: date-time */
            hour: string;
            /** Format: int32 */
            seen: number;
            /** Format: int32 */
            threshold: number;
        };
        ReviewedRight: {
            /** Format: date-time */
            from: string;
            inForce: boolean;
            /** Format: date-time */
            planned: string;
            reason: string;
            /** @enum {string} */
            role: "DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC";
            /** Format: date-time */
            until: string;
        };
        ReviewRow: {
            /** Format: uuid */
            account: string;
            agencyName: string;
            agencyNameEn: string;
            /** Format: date-time */
            decidedAt?: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "EMERGENCY" | "BULK_READING" | "ACCOUNT_ERASURE";
            late: boolean;
            name: string;
            /** Format: date-time */
            openedAt: string;
            /** @enum {string} */
            role?: "DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC";
            /** Format: int32 */
            seen?: number;
            username: string;
            /** @enum {string} */
            verdict?: "JUSTIFIED" | "UNJUSTIFIED";
        };
        ReviewVerdict: {
            /** @example 与值班记录相符，操作均为受理备案所必需 */
            note: string;
            /** @enum {string} */
            verdict: "JUSTIFIED" | "UNJUSTIFIED";
        };
        ReviewView: {
            /** Format: uuid */
            account: string;
            acts: components["schemas"]["AccountAct"][];
            agencyName: string;
            agencyNameEn: string;
            /** Format: date-time */
            decidedAt?: string;
            /** Format: date-time */
            dueAt: string;
            erasure?: components["schemas"]["ReviewedErasure"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "EMERGENCY" | "BULK_READING" | "ACCOUNT_ERASURE";
            late: boolean;
            name: string;
            note?: string;
            open: boolean;
            /** Format: date-time */
            openedAt: string;
            reading?: components["schemas"]["ReviewedReading"];
            right?: components["schemas"]["ReviewedRight"];
            terms: components["schemas"]["AuditTerm"][];
            username: string;
            /** @enum {string} */
            verdict?: "JUSTIFIED" | "UNJUSTIFIED";
            /** Format: int32 */
            version: number;
        };
        RiskBackTest: {
            /**
             * Format: double
             * @example 0.0012
             */
            chance: number;
            curve: components["schemas"]["RiskBackTestPoint"][];
            /** Format: date */
            day: string;
            /**
             * Format: int64
             * @example 8400
             */
            expected: number;
            /** Format: int32 */
            failed: number;
            formula: components["schemas"]["RiskFormula"];
            /** Format: int32 */
            high: number;
            /** Format: int32 */
            hits: number;
            /** Format: int32 */
            institutions: number;
            /** Format: int32 */
            k: number;
            /** Format: int32 */
            low: number;
            /** Format: int32 */
            n: number;
            /** Format: int32 */
            tied: number;
            /** Format: date */
            until: string;
        };
        RiskBackTestPoint: {
            /**
             * Format: int64
             * @example 8400
             */
            expected: number;
            /** Format: int32 */
            high: number;
            /** Format: int32 */
            hits: number;
            /** Format: int32 */
            k: number;
            /** Format: int32 */
            low: number;
        };
        RiskBackTestRow: {
            /** Format: int32 */
            critical: number;
            failed: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            major: number;
            name: string;
            /** Format: int64 */
            points: number;
            /** Format: int32 */
            rank: number;
            riskClass: string;
            town: string;
            /** Format: date */
            visited: string;
        };
        RiskContest: {
            /** @example finding:0b0c8f0e-6d52-4a3b-9d5c-0c62f5a0a001 */
            reference: string;
            /** @example 该问题属另一处场所，请核对现场照片 */
            request: string;
        };
        RiskCorrection: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            decidedAt?: string;
            decision?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            reference: string;
            request: string;
            upheld?: boolean;
            /** Format: int32 */
            version: number;
        };
        RiskCorrectionDecision: {
            /** @example 经核对照片与定位，情况属实，该项不再计分 */
            reason: string;
            upheld: boolean;
        };
        RiskDifference: {
            /** Format: int64 */
            after: number;
            /** Format: int64 */
            before: number;
            /** @enum {string} */
            kind: "CRITICAL_OPEN" | "MAJOR_OPEN" | "MINOR_OPEN" | "CRITICAL_CLOSED" | "MAJOR_CLOSED" | "MINOR_CLOSED" | "REPEAT" | "OVERDUE" | "COMPLAINT_UPHELD" | "STAFFING_SHORT" | "PAPER_EXPIRED" | "PAPER_MISSING";
        };
        RiskFormula: {
            /** Format: date-time */
            adoptedAt?: string;
            district?: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @example 2
             */
            n: number;
            /** Format: date-time */
            proposedAt: string;
            reason: string;
            /** @enum {string} */
            state: "proposed" | "adopted" | "withdrawn";
            status: string;
            /** Format: int32 */
            version: number;
            weights: components["schemas"]["RiskWeights"];
            /** Format: date-time */
            withdrawnAt?: string;
        };
        RiskFormulaProposal: {
            /**
             * Format: date
             * @description first day on which it shall hold
             * @example 2027-01-01
             */
            from: string;
            /** @example 重复问题权重偏低，回测显示应提高 */
            reason: string;
            weights: components["schemas"]["RiskWeights"];
        };
        RiskFormulas: {
            /** Format: uuid */
            inForce: string;
            versions: components["schemas"]["RiskFormula"][];
        };
        RiskLine: {
            /** @example FS-03 */
            about: string;
            /**
             * Format: int32
             * @example 54
             */
            age: number;
            /**
             * Format: int64
             * @example 20000
             */
            base: number;
            /**
             * Format: int32
             * @example 540
             */
            fade: number;
            /** @enum {string} */
            kind: "CRITICAL_OPEN" | "MAJOR_OPEN" | "MINOR_OPEN" | "CRITICAL_CLOSED" | "MAJOR_CLOSED" | "MINOR_CLOSED" | "REPEAT" | "OVERDUE" | "COMPLAINT_UPHELD" | "STAFFING_SHORT" | "PAPER_EXPIRED" | "PAPER_MISSING";
            /**
             * Format: int64
             * @example 18000
             */
            points: number;
            /** @example finding:0b0c8f0e-6d52-4a3b-9d5c-0c62f5a0a001 */
            reference: string;
            /** Format: date */
            since: string;
        };
        RiskMover: {
            after: string;
            before: string;
            differences: components["schemas"]["RiskDifference"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            pointsAfter: number;
            /** Format: int64 */
            pointsBefore: number;
            town: string;
        };
        RiskOverride: {
            /** Format: date-time */
            confirmedAt?: string;
            /** Format: date-time */
            declinedAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            /** Format: date */
            lastDay: string;
            /** Format: date-time */
            liftedAt?: string;
            /** Format: date-time */
            proposedAt: string;
            /** Format: uuid */
            proposedBy: string;
            reason: string;
            /** @enum {string} */
            riskClass: "A" | "B" | "C" | "D";
            /** @enum {string} */
            state: "proposed" | "confirmed" | "declined" | "over";
            /** Format: int32 */
            version: number;
        };
        RiskOverriding: {
            /**
             * Format: date
             * @description last day on which it holds
             * @example 2026-12-31
             */
            lastDay: string;
            /** @example 负责人更换且已约谈，三个月内提高检查频次 */
            reason: string;
            /** @example C */
            riskClass: string;
        };
        RiskPast: {
            /** @example month */
            cause: string;
            /** Format: date */
            day: string;
            /**
             * Format: int32
             * @example 1
             */
            formula: number;
            /**
             * Format: int64
             * @example 18000
             */
            points: number;
            /** @enum {string} */
            riskClass: "A" | "B" | "C" | "D";
        };
        RiskPutRight: {
            /**
             * Format: int64
             * @example 6000
             */
            points: number;
            /** @enum {string} */
            riskClass: "A" | "B" | "C" | "D";
        };
        RiskRow: {
            /** Format: date */
            day?: string;
            /** Format: int32 */
            formula?: number;
            formulaClass?: string;
            /** Format: uuid */
            id: string;
            name: string;
            override: boolean;
            /** Format: int64 */
            points?: number;
            riskClass: string;
            /** Format: date */
            since?: string;
            town: string;
        };
        RiskScore: {
            /** @example month */
            cause?: string;
            /** Format: date */
            day: string;
            /**
             * Format: int32
             * @example 1
             */
            formula: number;
            /** Format: uuid */
            id?: string;
            lines: components["schemas"]["RiskLine"][];
            /**
             * Format: int64
             * @example 18000
             */
            points: number;
            raised: boolean;
            /** @enum {string} */
            riskClass: "A" | "B" | "C" | "D";
        };
        RiskSimulation: {
            after: components["schemas"]["RiskFormula"];
            before: components["schemas"]["RiskFormula"];
            classesAfter: {
                [key: string]: number;
            };
            classesBefore: {
                [key: string]: number;
            };
            /** Format: date */
            day: string;
            /** Format: int32 */
            institutions: number;
            months: components["schemas"]["RiskSimulationMonth"][];
            /** Format: int32 */
            movers: number;
        };
        RiskSimulationMonth: {
            classesAfter: {
                [key: string]: number;
            };
            classesBefore: {
                [key: string]: number;
            };
            /** Format: date */
            day: string;
            /**
             * Format: int32
             * @example 23
             */
            drawnAfter: number;
            /**
             * Format: int32
             * @example 21
             */
            drawnBefore: number;
            /** Format: int32 */
            institutions: number;
            /** Format: int32 */
            movers: number;
        };
        RiskTitle: {
            /** @example FS-03 */
            about: string;
            title: string;
            titleEn: string;
        };
        RiskWeights: {
            /**
             * Format: int32
             * @example 50
             */
            closedPercent: number;
            /**
             * Format: int32
             * @example 12
             */
            complaint: number;
            /**
             * Format: int32
             * @example 15
             */
            correctionDays: number;
            /**
             * Format: int32
             * @example 40
             */
            critical: number;
            /**
             * Format: int32
             * @example 540
             */
            fadeDays: number;
            /**
             * Format: int32
             * @example 8
             */
            fromB: number;
            /**
             * Format: int32
             * @example 25
             */
            fromC: number;
            /**
             * Format: int32
             * @example 50
             */
            fromD: number;
            /**
             * Format: int32
             * @example 12
             */
            major: number;
            /**
             * Format: int32
             * @example 3
             */
            minor: number;
            /** @example D */
            openCritical: string;
            /**
             * Format: int32
             * @example 15
             */
            overdue: number;
            /**
             * Format: int32
             * @example 6
             */
            paperExpired: number;
            /**
             * Format: int32
             * @example 6
             */
            paperMissing: number;
            /**
             * Format: int32
             * @example 10
             */
            repeat: number;
            /**
             * Format: int32
             * @example 365
             */
            repeatWithinDays: number;
            /**
             * Format: int32
             * @example 5
             */
            secondPersonDays: number;
            /**
             * Format: int32
             * @example 8
             */
            staffing: number;
        };
        RoleHeld: {
            by?: string;
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            role: "DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC";
            /** Format: date-time */
            until?: string;
        };
        RolesHeld: {
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC")[];
        };
        Round: {
            /** @description what the key offices prove, hex */
            alpha?: string;
            commit?: components["schemas"]["RoundCommit"];
            district: string;
            /** Format: date-time */
            drawnAt?: string;
            ending?: components["schemas"]["RoundEnding"];
            entropy: components["schemas"]["RoundEntropy"];
            /** Format: uuid */
            id: string;
            keys: components["schemas"]["RoundKey"][];
            /** @enum {string} */
            kind: "monthly" | "extra" | "supplementary";
            /** @enum {string} */
            level: "district" | "town";
            /** Format: int32 */
            month: number;
            /** @example 310115000-0007 */
            name?: string;
            office: components["schemas"]["RoundOffice"];
            published: boolean;
            /** Format: date-time */
            publishedAt?: string;
            reason?: string;
            /** @enum {string} */
            state: "planned" | "committed" | "entropy-entered" | "entropy-confirmed" | "proved" | "drawn" | "disclosed" | "dead" | "stalled";
            substitutions: components["schemas"]["Substitution"][];
            supplementedBy?: components["schemas"]["RoundLink"];
            supplements?: components["schemas"]["RoundLink"];
            town?: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        RoundCommit: {
            /** Format: date-time */
            at: string;
            /** @description C of DRAW-1, hex */
            hash: string;
            /** @description commit of the round before */
            prev: string;
            /** Format: date-time */
            proofDeadline: string;
            /** @description SHA-256 of the rules text */
            rules: string;
        };
        RoundDesk: {
            /** Format: date-time */
            commitBefore: string;
            plan: components["schemas"]["RoundPlan"];
            verbs: components["schemas"]["RoundVerb"][];
            /** Format: int32 */
            version: number;
            visits?: components["schemas"]["RoundProgress"];
        };
        RoundEnding: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            cause: "dead" | "key-silent" | "entropy-missing" | "unstaffable";
            reason: string;
        };
        RoundEntropy: {
            entries: components["schemas"]["RoundEntropyEntry"][];
            /** @example dd-dd-dd-dd-dd-dd-dd */
            form: string;
            /** @example ssq */
            lottery: string;
            /** @example ssq:2026-12-03 */
            source: string;
            /** Format: date-time */
            time: string;
            /** @example 03-11-17-22-28-33-09 */
            value?: string;
        };
        RoundEntropyEntry: {
            /** @enum {string} */
            answer?: "confirmed" | "disputed";
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: components["schemas"]["RoundOffice"];
            /** Format: date-time */
            enteredAt: string;
            enteredBy: components["schemas"]["RoundOffice"];
            reason?: string;
            value: string;
        };
        RoundKey: {
            office: components["schemas"]["RoundOffice"];
            /** Format: date-time */
            provedAt?: string;
            publicKey: string;
        };
        RoundLink: {
            /** Format: uuid */
            id: string;
            name?: string;
        };
        RoundOffice: {
            /** Format: uuid */
            id: string;
            name: string;
            nameEn: string;
        };
        RoundOutcome: {
            /** @example 03-11-17-22-28-33-09 */
            value: string;
        };
        RoundPlan: {
            /**
             * Format: int32
             * @example 23
             */
            byShare: number;
            /**
             * Format: int32
             * @example 3
             */
            capped?: number;
            classes: components["schemas"]["RoundPlanClass"][];
            /**
             * Format: int32
             * @example 20
             */
            cover: number;
            /** Format: date */
            day: string;
            departments: {
                [key: string]: number;
            };
            faults: string[];
            /** Format: int32 */
            inspectors: number;
            /** Format: int32 */
            institutions: number;
            keyOffices: string[];
            leftOut: string[];
            /** Format: int64 */
            loadCap: number;
            /** Format: int32 */
            minDepartments: number;
            /**
             * Format: int64
             * @example 23
             */
            n: number;
            recused: {
                [key: string]: number;
            };
            /** @description SHA-256 of the rules text */
            rules: string;
            strata: components["schemas"]["RoundPlanStratum"][];
            /** Format: int32 */
            teamSize: number;
            values: components["schemas"]["RoundPlanValue"][];
            /** Format: date */
            windowFrom: string;
            /** Format: date */
            windowTo: string;
        };
        RoundPlanClass: {
            /** Format: int32 */
            all: number;
            /**
             * @description how they came to be of the class: v1, v2 … by that version of the formula, override, unclassed
             * @example {
             *       "override": 1,
             *       "v1": 40
             *     }
             */
            by?: {
                [key: string]: number;
            };
            /** @example C */
            code: string;
            /** @example 0.2 */
            share: number;
            /** Format: int32 */
            visited: number;
            /**
             * Format: int32
             * @example 4
             */
            weight: number;
        };
        RoundPlanned: {
            /** @example ssq:2026-12-03 */
            entropySource: string;
            /** @example 夏季防溺水专项后的补充抽查 */
            reason: string;
        };
        RoundPlanStratum: {
            /** @example U */
            code: string;
            /** Format: int64 */
            k: number;
            /** Format: int64 */
            size: number;
        };
        RoundPlanValue: {
            basis: components["schemas"]["Basis"];
            member?: string;
            /** @example sampling-share */
            name: string;
            unit: string;
            /** @example 0.2 */
            value: string;
        };
        RoundProgress: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            lapsed: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            ordered: number;
        };
        RoundProof: {
            /** @description ECVRF proof over alpha, hex */
            pi: string;
        };
        RoundReason: {
            /** @example 台风红色预警，全区停止检查 */
            reason: string;
        };
        /** @description the record of a disclosed round, in canonical JSON (RFC 8785), DRAW-1 */
        RoundRecord: {
            commit: string;
            entropy: {
                [key: string]: unknown;
            };
            inspectors: {
                [key: string]: unknown;
            }[];
            manifest: {
                [key: string]: unknown;
            };
            pool: {
                [key: string]: unknown;
            }[];
            proofs: string[];
            recusals: {
                [key: string]: unknown;
            }[];
            result: {
                [key: string]: unknown;
            };
            seed: string;
        };
        RoundRow: {
            commit?: string;
            /** Format: date-time */
            committedAt?: string;
            district: string;
            entropySource: string;
            /** Format: date-time */
            entropyTime: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "monthly" | "extra" | "supplementary";
            /** @enum {string} */
            level: "district" | "town";
            missed: boolean;
            /** Format: int32 */
            month: number;
            name?: string;
            reason?: string;
            scope: string;
            scopeName?: string;
            scopeNameEn?: string;
            state: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        RoundSubstitute: {
            /** @example 机构因装修停业至年底 */
            reason: string;
            /**
             * Format: uuid
             * @description the visit that cannot be made
             */
            visit: string;
        };
        RoundVerb: {
            allowed: boolean;
            /** @enum {string} */
            verb: "commit" | "die" | "enter" | "confirm" | "dispute" | "draw" | "stall" | "supplement" | "substitute" | "disclose";
            why?: string;
        };
        Rung: {
            /** Format: int32 */
            afterDays: number;
            kind: string;
            /** Format: int32 */
            rung: number;
            status: string;
            /** @enum {string} */
            told: "TOWN" | "DISTRICT_OFFICE" | "JOINT_MEETING";
            /** Format: int32 */
            version: number;
        };
        RungChange: {
            /**
             * Format: int32
             * @description working days after the deadline
             * @example 3
             */
            afterDays: number;
            /** @enum {string} */
            told: "TOWN" | "DISTRICT_OFFICE" | "JOINT_MEETING";
        };
        Scenario: {
            /** Format: date-time */
            changedAt: string;
            district: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            name: string;
            note: string;
            /** Format: date-time */
            publishedAt?: string;
            run?: components["schemas"]["ScenarioRun"];
            settings: components["schemas"]["ScenarioSettings"];
            /** Format: int32 */
            settingsVersion: number;
            state: string;
            /** Format: int32 */
            version: number;
            withdrawnBecause?: string;
        };
        ScenarioComparison: {
            differs: string[];
            left: components["schemas"]["ComparedSide"];
            right: components["schemas"]["ComparedSide"];
            towns: components["schemas"]["ComparedTown"][];
        };
        ScenarioEntry: {
            /** @example 2027—2029 年新增 12 个点位 */
            name: string;
            note: string;
            settings: components["schemas"]["ScenarioSettings"];
        };
        ScenarioFloor: {
            /**
             * Format: int32
             * @example 60
             */
            percent: number;
            /** @example 310115016 */
            town: string;
        };
        ScenarioMeans: {
            /**
             * Format: int64
             * @example 500000000
             */
            budget?: number;
            /**
             * Format: int32
             * @example 8
             */
            sites?: number;
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
        };
        ScenarioPriority: {
            /** @enum {string} */
            kind: "central" | "lingang" | "parks" | "uncovered";
            towns: string[];
            /** @example 1.5 */
            weight: number;
        };
        ScenarioProof: {
            /** Format: double */
            bound: number;
            /** Format: double */
            gap: number;
            prover: string;
            status: string;
            /** Format: int32 */
            year: number;
        };
        ScenarioRow: {
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            changedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            lastYear: number;
            /** Format: int32 */
            minutes: number;
            name: string;
            /** Format: date-time */
            publishedAt?: string;
            runState?: string;
            state: string;
        };
        ScenarioRun: {
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            endedAt?: string;
            figuresMark: string;
            /** Format: uuid */
            id: string;
            inputHash: string;
            networkMark: string;
            problem?: string;
            /** Format: int32 */
            progress: number;
            proofs: components["schemas"]["ScenarioProof"][];
            resultHash?: string;
            /** Format: uuid */
            scenario: string;
            /** Format: int64 */
            seed: number;
            /** Format: int32 */
            settingsVersion: number;
            state: string;
        };
        ScenarioSettings: {
            /** @enum {string} */
            aim: "COVER" | "SERVE";
            /**
             * Format: date
             * @example 2026-11-30
             */
            asOf: string;
            changes: components["schemas"]["PointChange"][];
            /**
             * Format: int32
             * @example 5
             */
            conversionYears: number;
            floors: components["schemas"]["ScenarioFloor"][];
            /**
             * Format: int32
             * @example 2027
             */
            floorsFrom: number;
            /**
             * Format: int32
             * @example 15
             */
            minutes: number;
            periods: components["schemas"]["ScenarioMeans"][];
            priorities: components["schemas"]["ScenarioPriority"][];
            /**
             * Format: int32
             * @example 1024
             */
            proofMebibytes: number;
            /**
             * Format: int32
             * @example 30
             */
            proofSeconds: number;
            /**
             * Format: int32
             * @example 100
             */
            rounds: number;
            /**
             * Format: int64
             * @example 1
             */
            seed: number;
            /** @example 4 */
            speed: number;
            /**
             * Format: int32
             * @example 100
             */
            uptake: number;
            uptakeSource: string;
        };
        ScenarioWithdrawal: {
            /** @example 已由新方案替代 */
            because: string;
        };
        SealingKey: {
            /** Format: date-time */
            destroyedAt?: string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            retiredAt?: string;
            /** @enum {string} */
            state: "IN_USE" | "READABLE" | "DESTROYED";
            /**
             * Format: int64
             * @example 118
             */
            texts: number;
            /**
             * Format: int32
             * @example 2
             */
            version: number;
        };
        SealingKeys: {
            /** Format: int64 */
            inClear: number;
            versions: components["schemas"]["SealingKey"][];
        };
        Session: {
            account?: components["schemas"]["Who"];
            /** @description names of the actions open to the caller */
            actions: string[];
            authenticated: boolean;
            clock: components["schemas"]["ClockFace"];
            csrf: components["schemas"]["Csrf"];
            /** @description true where institutions and people are invented */
            demo: boolean;
            /** @description true while the house waits for its first administrator, who is entered at /setup */
            empty: boolean;
            /** @description the district the house is for; absent while it is empty */
            place?: components["schemas"]["HousePlace"];
            /** @description the district's identity provider, through which one may come as well; absent without one */
            provider?: components["schemas"]["IdentityProvider"];
        };
        Setup: {
            /** @example as printed at the start */
            code: string;
            /** @example 310115000 */
            district: string;
            /** @example 浦东新区 */
            districtName: string;
            /** @example Pudong New Area */
            districtNameEn: string;
            /** @example 张三 */
            name: string;
            /** @example 浦东新区托育服务指导中心 */
            officeName: string;
            /** @example Pudong Childcare Guidance Centre */
            officeNameEn: string;
            /** @example correct horse battery staple */
            password: string;
            /** @example security */
            username: string;
        };
        SetupState: {
            /** @description true while nobody can sign in yet */
            needed: boolean;
        };
        SignIn: {
            /** @example correct horse battery staple */
            password: string;
            /**
             * @description where the account has a second factor: six digits of the app, or a recovery code
             * @example 492039
             */
            totp?: string;
            /** @example district */
            username: string;
        };
        SiteCheck: {
            /** @description whether what was found differs from what was filed */
            differs: boolean;
            /**
             * Format: double
             * @description WGS 84, measured on site
             * @example 31.2104
             */
            latitude?: number;
            /**
             * Format: double
             * @description WGS 84, measured on site
             * @example 121.5435
             */
            longitude?: number;
            /**
             * Format: date
             * @description the day of the visit
             */
            on: string;
            /** @example 场地与备案一致，班级二个 */
            remarks: string;
        };
        SiteCheckShown: {
            /** Format: date-time */
            at: string;
            differs: boolean;
            /** Format: date */
            on: string;
            position?: components["schemas"]["Wgs84"];
            remarks: string;
        };
        SiteFate: {
            /** Format: double */
            adds: number;
            /** Format: uuid */
            candidate: string;
            /** Format: int64 */
            cost: number;
            fate: string;
            floorTown?: string;
            kind: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /** Format: double */
            loses?: number;
            name: string;
            /** Format: uuid */
            other?: string;
            otherName?: string;
            /** Format: double */
            perTenThousand?: number;
            /** Format: int32 */
            places: number;
            /** Format: double */
            placesPerTenThousand?: number;
            /** Format: double */
            serves: number;
            town: string;
            /** Format: int32 */
            year?: number;
        };
        SiteNote: {
            /** @example 现场查看，三名二岁幼儿 */
            text: string;
        };
        SiteRow: {
            address: string;
            /** Format: int32 */
            childrenSeen?: number;
            /** Format: date-time */
            dueAt?: string;
            /** Format: uuid */
            id: string;
            late: boolean;
            name: string;
            number: string;
            position?: components["schemas"]["Wgs84"];
            /** Format: date-time */
            reportedAt: string;
            /** @enum {string} */
            source: "PATROL" | "COMPLAINT" | "OPINION" | "PETITION" | "OTHER";
            state: string;
            town: string;
        };
        SiteSeen: {
            /**
             * Format: int32
             * @description metres
             * @example 15
             */
            accuracyM?: number;
            /** @example 梅花路 88 号 2 楼 */
            address: string;
            /**
             * Format: int32
             * @example 8
             */
            childrenSeen?: number;
            /**
             * Format: double
             * @example 31.21
             */
            latitude?: number;
            /**
             * Format: double
             * @example 121.54
             */
            longitude?: number;
            /** @example 晨晖宝贝屋（门牌） */
            name: string;
            /** @example 门口有婴儿车，未见备案公示牌 */
            note: string;
            /** @description ids of photos handed in before for the town */
            photos: string[];
            /** @enum {string} */
            source: "PATROL" | "COMPLAINT" | "OPINION" | "PETITION" | "OTHER";
            /** @example 310115016 */
            town: string;
        };
        SitingAnswer: {
            after: components["schemas"]["CircleTown"];
            before: components["schemas"]["CircleTown"];
            /** Format: int32 */
            chosen: number;
            figures: components["schemas"]["TownChildren"][];
            /** Format: int32 */
            lost: number;
            /** Format: double */
            metres: number;
            network: components["schemas"]["WalkingNetworkStamp"];
            obstacle?: components["schemas"]["SitingObstacle"];
            periods: components["schemas"]["SitingPeriod"][];
            run: components["schemas"]["ScenarioRun"];
            settings: components["schemas"]["ScenarioSettings"];
            towns: components["schemas"]["SitingTown"][];
            /** Format: double */
            wanting: number;
        };
        SitingObstacle: {
            /** Format: int64 */
            budget?: number;
            candidate?: string;
            /** Format: double */
            children?: number;
            /** Format: int64 */
            cost?: number;
            /** Format: double */
            keepable?: number;
            kind: string;
            /** Format: double */
            lacks?: number;
            /** Format: double */
            most?: number;
            /** Format: int32 */
            sites?: number;
            town?: string;
            /** Format: int32 */
            year: number;
        };
        SitingPeriod: {
            /** Format: double */
            bound: number;
            /** Format: double */
            gap: number;
            /** Format: int32 */
            opened: number;
            /** Format: double */
            people: number;
            proven: boolean;
            /** Format: int64 */
            spent: number;
            /** Format: double */
            worth: number;
            /** Format: int32 */
            year: number;
        };
        SitingTown: {
            after: components["schemas"]["CircleTown"];
            before: components["schemas"]["CircleTown"];
            /** Format: int32 */
            floor: number;
            /** Format: double */
            served: number;
            /** Format: double */
            wanting: number;
        };
        StepUp: {
            /** @example correct horse battery staple */
            password: string;
            /**
             * @description six digits of the app, or a recovery code, where the account has them
             * @example 492039
             */
            totp?: string;
        };
        StopOrder: {
            /** @example 存在重大安全隐患，不能保证婴幼儿安全 */
            reason: string;
            /** @example population-law#41 */
            source: string;
        };
        Substitution: {
            /** Format: date-time */
            at: string;
            leftOut: string;
            passed: string[];
            reason: string;
            steppedIn?: string;
            stratum: string;
        };
        Suspension: {
            /** Format: date */
            on: string;
            /** @example 场地装修 */
            reason: string;
            /**
             * Format: date
             * @description last day of the rest, when it is known
             */
            until?: string;
        };
        TeamCandidate: {
            department: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            not?: "STANDS_ASIDE" | "NO_LICENCE";
            town?: string;
        };
        Thresholds: {
            /** Format: int32 */
            clock: number;
            /** Format: int32 */
            far: number;
            /** Format: int32 */
            speed: number;
            /** Format: int32 */
            stale: number;
        };
        TieEntry: {
            /** Format: uuid */
            institution: string;
            /** @enum {string} */
            kind: "KINSHIP" | "INTEREST" | "OTHER";
        };
        TieWithdrawal: {
            /** @example 亲属已于六月离职 */
            reason: string;
        };
        Today: {
            /** Format: int64 */
            awaited: number;
            changed: components["schemas"]["MatterRow"][];
            iWaitFor: components["schemas"]["MatterRow"][];
            /** Format: int64 */
            overdue: number;
            /** Format: int64 */
            tellings: number;
            told: components["schemas"]["MatterRow"][];
            toVerify: components["schemas"]["MatterRow"][];
            /** Format: int64 */
            verifying: number;
            /** Format: int64 */
            waiting: number;
            waitsForMe: components["schemas"]["MatterRow"][];
        };
        TotpCode: {
            /** @example 492039 */
            code: string;
        };
        TownChildren: {
            /** Format: int32 */
            children: number;
            /** Format: date */
            day: string;
            /** Format: uuid */
            id: string;
            source: string;
            status: string;
            town: string;
        };
        TownChildrenEntry: {
            /**
             * Format: int32
             * @example 3538
             */
            children: number;
            /**
             * Format: date
             * @example 2024-12-31
             */
            day: string;
            /** @example 区统计局 2024 年人口变动抽样调查推算 */
            source: string;
            /** @enum {string} */
            status: "published" | "estimated";
            /** @example 310115016 */
            town: string;
        };
        TownCoverage: {
            /** Format: int32 */
            institutions: number;
            /** Format: int32 */
            percent: number;
            town: string;
            unvisited: components["schemas"]["Figure"];
            /** Format: int32 */
            visited: number;
        };
        TownPlan: {
            /** Format: date-time */
            approvedAt?: string;
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            begunAt: string;
            content?: components["schemas"]["TownPlanContent"];
            /** Format: date-time */
            endedAt?: string;
            /** Format: int32 */
            firstYear: number;
            grounds: components["schemas"]["TownPlanGrounds"];
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            lastYear: number;
            /** Format: int32 */
            number: number;
            progress: components["schemas"]["TownPlanProgress"][];
            state: string;
            /** Format: int32 */
            text?: number;
            texts: components["schemas"]["TownPlanText"][];
            timeline: components["schemas"]["PlanningAct"][];
            town: string;
            verbs: string[];
            /** Format: int32 */
            version: number;
            versions: components["schemas"]["TownPlanVersion"][];
        };
        TownPlanBeginning: {
            /**
             * Format: int32
             * @example 2027
             */
            firstYear: number;
            /**
             * Format: int32
             * @example 2029
             */
            lastYear: number;
            /** @example 310115016 */
            town: string;
        };
        TownPlanBudget: {
            /**
             * Format: int64
             * @example 120000000
             */
            fen: number;
            /** @enum {string} */
            purpose: "VENUE" | "RENT_RELIEF" | "STAFFING" | "SUBSIDY" | "OTHER";
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
        };
        TownPlanCall: {
            /**
             * Format: int32
             * @example 2027
             */
            firstYear: number;
            /**
             * Format: int32
             * @example 2029
             */
            lastYear: number;
        };
        TownPlanComment: {
            /** @enum {string} */
            part: "SUMMARY" | "GROUNDS" | "GOALS" | "SITES" | "MEASURES" | "UNITS" | "BUDGET";
            /** @example 2028 年的目标与名册不符，请核对 */
            text: string;
        };
        TownPlanContent: {
            budget: components["schemas"]["TownPlanBudget"][];
            goals: components["schemas"]["TownPlanGoal"][];
            measures: components["schemas"]["TownPlanMeasure"][];
            sites: components["schemas"]["TownPlanSite"][];
            summary: string;
            units: components["schemas"]["TownPlanUnit"][];
        };
        TownPlanCoverage: {
            /** Format: int32 */
            children: number;
            /** Format: int32 */
            covered: number;
            mark: string;
            /** Format: int32 */
            minutes: number;
            network: string;
            /** Format: double */
            percent: number;
            /** Format: double */
            perHundred: number;
            source: string;
            speed: number;
        };
        TownPlanDifference: {
            after?: string;
            before?: string;
            key: string;
            /** @enum {string} */
            part: "SUMMARY" | "GROUNDS" | "GOALS" | "SITES" | "MEASURES" | "UNITS" | "BUDGET";
        };
        TownPlanGoal: {
            /** @enum {string} */
            form: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            /**
             * Format: int32
             * @example 40
             */
            inclusivePlaces: number;
            /**
             * Format: int32
             * @example 60
             */
            places: number;
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
        };
        TownPlanGrounds: {
            /** Format: date */
            asOf: string;
            children?: components["schemas"]["TownChildren"];
            coverage?: components["schemas"]["TownPlanCoverage"];
            supply: components["schemas"]["FormSupply"][];
            /** Format: date-time */
            takenAt: string;
            /** Format: int32 */
            unknownInclusive: number;
        };
        TownPlanLine: {
            detail?: string;
            /** Format: int32 */
            inclusivePlaces?: number;
            kind?: string;
            part: string;
            /** Format: int32 */
            places?: number;
            text: string;
            /** Format: int32 */
            year?: number;
            yuan?: number;
        };
        TownPlanMeasure: {
            /** @enum {string} */
            kind: "VENUE" | "RENT_RELIEF" | "STAFFING" | "SUBSIDY" | "OTHER";
            /** @example 利用社区中心二楼 320 平方米，租金减免三年 */
            text: string;
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
        };
        TownPlanNote: {
            /** @example 2028 年的目标与名册不符，请核对 */
            text: string;
        };
        TownPlanProgress: {
            /** Format: int32 */
            due: number;
            /** @enum {string} */
            form: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            /** Format: int32 */
            inclusiveDue: number;
            /** Format: int32 */
            inclusiveNow: number;
            /** Format: int32 */
            inclusivePlaces?: number;
            /** Format: int32 */
            now: number;
            /** Format: int32 */
            places?: number;
            /** @enum {string} */
            standing: "UPCOMING" | "RUNNING" | "REACHED" | "REACHED_LATE" | "LATE";
            /** Format: int32 */
            toAdd: number;
            /** Format: int32 */
            year: number;
        };
        TownPlanRow: {
            /** Format: date-time */
            approvedAt?: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: int64 */
            budgetFen: number;
            /** Format: date-time */
            dueAt?: string;
            /** Format: int32 */
            firstYear: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            inclusivePlaces: number;
            /** Format: int32 */
            lastYear: number;
            late: boolean;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            places: number;
            state: string;
            town: string;
        };
        TownPlansCalled: {
            towns: string[];
        };
        TownPlanSite: {
            /** @example 梅花路 88 号 */
            address: string;
            /** Format: uuid */
            candidate?: string;
            /** @enum {string} */
            form: "KINDERGARTEN_CLASS" | "BABY_HOUSE" | "FOR_PROFIT" | "NON_PROFIT" | "PUBLIC_INSTITUTION" | "WELFARE" | "HOME";
            /**
             * Format: double
             * @description WGS 84 degrees
             * @example 31.21
             */
            latitude?: number;
            /**
             * Format: double
             * @description WGS 84 degrees
             * @example 121.54
             */
            longitude?: number;
            /** @example 梅花路社区中心二楼 */
            name: string;
            /**
             * Format: int32
             * @example 40
             */
            places: number;
            /**
             * Format: int32
             * @example 2027
             */
            year: number;
        };
        TownPlanText: {
            holds: boolean;
            /** Format: int32 */
            n: number;
            /** Format: date-time */
            sealedAt: string;
            sha256: string;
        };
        TownPlanUnit: {
            /** @example 落实场地与租金减免 */
            duty: string;
            /** @example 花木街道社区服务办公室 */
            name: string;
        };
        TownPlanVersion: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number: number;
            state: string;
        };
        TownStanding: {
            /** Format: int32 */
            added: number;
            /** Format: date */
            approvedOn?: string;
            /** Format: int32 */
            firstYear?: number;
            /** Format: int32 */
            inclusiveInstitutions: number;
            /** Format: int32 */
            inclusivePlaces: number;
            /** Format: int32 */
            lastYear?: number;
            /** Format: int32 */
            lateGoals: number;
            /** Format: int32 */
            number?: number;
            /** Format: uuid */
            open?: string;
            openState?: string;
            /** Format: double */
            percent?: number;
            /** Format: int32 */
            places: number;
            /** Format: uuid */
            plan?: string;
            /** Format: int32 */
            planned: number;
            town: string;
        };
        UnfinishedFiling: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            purpose: "OPENING" | "CHANGE";
            state: string;
        };
        UnlicensedSite: {
            /** Format: int32 */
            accuracyM?: number;
            /** Format: uuid */
            jointCase?: string;
            note: string;
            photos: string[];
            row: components["schemas"]["SiteRow"];
            timeline: components["schemas"]["EnforcementStep"][];
            verbs: string[];
            /** Format: int32 */
            version: number;
        };
        UnreadCount: {
            /**
             * Format: int64
             * @example 3
             */
            unread: number;
        };
        Verdict: {
            /** Format: int32 */
            critical: number;
            fails: boolean;
            /** Format: int32 */
            leads: number;
            /** Format: int32 */
            major: number;
            /** Format: int32 */
            minor: number;
            /** Format: int32 */
            onTheSpot: number;
            /** @enum {string} */
            outcome: "PASSED" | "RECTIFIED_ON_THE_SPOT" | "RECTIFY_BY_DEADLINE" | "ACTIVITY_STOPPED" | "REFERRED_FOR_PENALTY" | "AWAITS_DECISION";
            /** Format: int32 */
            points: number;
            /** Format: int32 */
            referred: number;
            /** Format: int32 */
            stopped: number;
            /** Format: int32 */
            undecided: number;
        };
        Visit: {
            /** @description why it was ordered above the frequency cap; empty when it was not */
            aboveCap: string;
            arrivals: components["schemas"]["ArrivalShown"][];
            /** Format: date-time */
            begunAt?: string;
            editions: components["schemas"]["VisitEdition"][];
            /** @description a plan code, or the reason that triggered the visit */
            errand: string;
            findings: components["schemas"]["FindingRow"][];
            /** Format: date */
            firstDay: string;
            /** @description absent on the full form */
            form?: components["schemas"]["VisitFormShown"];
            /**
             * @description what kind of reason triggered it; absent on a drawn visit
             * @enum {string}
             */
            ground?: "COMPLAINT" | "INCIDENT" | "REFERRAL" | "MONITORING" | "REQUEST" | "RECHECK" | "OTHER";
            groups: components["schemas"]["ChecklistGroup"][];
            hash?: string;
            /** Format: uuid */
            id: string;
            institution: components["schemas"]["VisitPlace"];
            items: components["schemas"]["VisitItem"][];
            /** @description items the short form would ask, or asks */
            keyItems: string[];
            /** Format: date */
            lastDay: string;
            leads: components["schemas"]["LeadSent"][];
            openFindings: components["schemas"]["FindingRow"][];
            planned: boolean;
            /** @description made without going there */
            remote: boolean;
            /** Format: uuid */
            round?: string;
            signatures: components["schemas"]["VisitSignature"][];
            /** @enum {string} */
            state: "planned" | "begun" | "submitted" | "correcting" | "lapsed";
            /** Format: date-time */
            submittedAt?: string;
            team: components["schemas"]["VisitSeat"][];
            verbs: string[];
            verdict?: components["schemas"]["Verdict"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            writing?: number;
        };
        VisitArrival: {
            /**
             * Format: date-time
             * @description when it happened; now when absent
             */
            doneAt?: string;
            /** Format: uuid */
            id: string;
            /**
             * @description why it is told so late, otherwise empty
             * @example 地下室无信号
             */
            lateReason: string;
            /** @description begin with the key items only; heard from whoever arrives first */
            shortForm: boolean;
        };
        VisitCap: {
            /** Format: int32 */
            cap: number;
            /** Format: int32 */
            counted: number;
            /** @enum {string} */
            riskClass: "A" | "B" | "C" | "D";
            /** @example product-parameters */
            source: string;
            /** @example default */
            status: string;
            /** Format: int32 */
            year: number;
        };
        VisitCorrection: {
            /** @example 灭火器检查结果录入有误，复核照片后更正 */
            reason: string;
        };
        VisitCountersigning: {
            /**
             * Format: uuid
             * @description id of the drawn image (PNG), handed in before
             */
            drawing?: string;
            /** @description of the results signed, as the visit shows it */
            hash: string;
            /** @example 负责人 */
            post: string;
            /** @description why the institution does not sign, otherwise empty */
            refused: string;
        };
        VisitEdition: {
            /** Format: int32 */
            edition: number;
            hash?: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: string;
            /** Format: date-time */
            publishedAt?: string;
            /** @description why it was corrected, empty for the first */
            reason: string;
            /** Format: date-time */
            submittedAt?: string;
            submittedBy?: string;
            verdict?: components["schemas"]["Verdict"];
        };
        VisitFormShown: {
            /** @description no longer widened to the whole list */
            isShort: boolean;
            items: string[];
            /** Format: date-time */
            widenedAt?: string;
            /** @description the key item that failed, or asked */
            widenedFor?: string;
        };
        VisitItem: {
            /**
             * Format: uuid
             * @description the answer that stands
             */
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            answeredBy?: string;
            /** @enum {string} */
            applicability: "APPLIES" | "NOT_APPLICABLE" | "PERSON_DECIDES";
            articles: components["schemas"]["Basis"][];
            /** @description other answers that met it, open until somebody settles which */
            conflicts: components["schemas"]["AnswerConflict"][];
            fixed: boolean;
            group: string;
            /** @example FS-03 */
            item: string;
            lead: string;
            /** @description the lead department is on the team; otherwise a failed item is sent to it as a lead */
            leadPresent: boolean;
            /** @description a penalty case may be asked for: a binding article, and penalties that name it */
            mayRefer: boolean;
            methods: ("DOCUMENT" | "ONSITE" | "SYSTEM" | "VIDEO" | "INTERVIEW")[];
            note: string;
            /** @description hex of each photo's hash, in the order of the photos: what a signature binds */
            photoHashes: string[];
            photos: string[];
            rectify: components["schemas"]["Rectify"];
            referred: boolean;
            /** @enum {string} */
            result?: "CONFORMS" | "FAILS" | "NOT_APPLICABLE" | "NOT_CHECKED";
            /** @enum {string} */
            severity: "CRITICAL" | "MAJOR" | "MINOR";
            title: string;
            titleEn: string;
            /** Format: int32 */
            version: number;
        };
        VisitOrder: {
            /** @description why it is ordered although the frequency cap is reached */
            aboveCap?: string;
            /**
             * Format: date
             * @example 2026-09-14
             */
            from: string;
            /**
             * @description what kind of reason it is; OTHER when absent. All but OTHER stand outside the frequency cap
             * @enum {string}
             */
            ground?: "COMPLAINT" | "INCIDENT" | "REFERRAL" | "MONITORING" | "REQUEST" | "RECHECK" | "OTHER";
            /** @description ids in the library of inspectors; the first answers for the visit */
            inspectors: string[];
            /** @description checklist items to look at; empty for all */
            items: string[];
            /** @example 投诉件 2026-091：家长反映安全出口被堵 */
            reason: string;
            /** @description made without going there; for low-risk institutions only */
            remote?: boolean;
            /**
             * Format: date
             * @description last day
             * @example 2026-09-18
             */
            to: string;
        };
        VisitPlace: {
            address: string;
            code: string;
            /** Format: uuid */
            id: string;
            life: string;
            name: string;
            /** Format: int32 */
            places: number;
            position?: components["schemas"]["Wgs84"];
            providerType: string;
            /** @enum {string} */
            riskClass: "A" | "B" | "C" | "D";
            serviceForms: string[];
            town: string;
        };
        VisitPositions: {
            defaults: components["schemas"]["Thresholds"];
            positions: components["schemas"]["PositionShown"][];
        };
        VisitRow: {
            address: string;
            /** Format: int32 */
            answered: number;
            /** Format: date-time */
            begunAt?: string;
            code: string;
            departments: string;
            /** Format: int32 */
            edition: number;
            errand: string;
            fails?: boolean;
            /** Format: date */
            firstDay: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            /** Format: int32 */
            items: number;
            /** Format: date */
            lastDay: string;
            late: boolean;
            name: string;
            /** @enum {string} */
            outcome?: "PASSED" | "RECTIFIED_ON_THE_SPOT" | "RECTIFY_BY_DEADLINE" | "ACTIVITY_STOPPED" | "REFERRED_FOR_PENALTY" | "AWAITS_DECISION";
            planned: boolean;
            /** Format: uuid */
            round?: string;
            shortForm: boolean;
            state: string;
            /** Format: date-time */
            submittedAt?: string;
            town: string;
        };
        VisitSeat: {
            department: string;
            /** Format: uuid */
            inspector: string;
            /** @description the caller */
            me: boolean;
            name: string;
            /** Format: int32 */
            seat: number;
            signed: boolean;
        };
        VisitSignature: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            drawing?: string;
            hash: string;
            name: string;
            post: string;
            refused: string;
            /** @enum {string} */
            side: "INSPECTOR" | "INSTITUTION";
        };
        VisitSigning: {
            /**
             * Format: date-time
             * @description when it was drawn; now when absent
             */
            doneAt?: string;
            /**
             * Format: uuid
             * @description id of the drawn image (PNG), handed in before
             */
            drawing?: string;
            /** @description of the results signed, as the visit shows it */
            hash: string;
            /** @description why it is told so late */
            lateReason?: string;
            /**
             * @description the institution's signer; empty for inspectors
             * @example 周安
             */
            name: string;
            /** @example 负责人 */
            post: string;
            /** @description why the institution does not sign, otherwise empty */
            refused: string;
            /** @enum {string} */
            side: "INSPECTOR" | "INSTITUTION";
        };
        VisitSubmission: {
            hash: string;
        };
        VisitWidening: {
            /** Format: date-time */
            doneAt?: string;
            lateReason: string;
        };
        VitalFigure: {
            /**
             * Format: int32
             * @example 25
             */
            ageFrom?: number;
            /**
             * Format: int32
             * @example 29
             */
            ageTo?: number;
            /** Format: uuid */
            id: string;
            /** @example births */
            measure: string;
            /**
             * Format: int32
             * @example 1288
             */
            people: number;
            /** @example resident */
            population: string;
            source: string;
            /** @example estimated */
            status: string;
            /** @example 310115016 */
            town: string;
            /**
             * Format: int32
             * @example 2024
             */
            year: number;
        };
        VitalFigureEntry: {
            /**
             * Format: int32
             * @description of women; empty for births
             * @example 25
             */
            ageFrom?: number;
            /**
             * Format: int32
             * @example 29
             */
            ageTo?: number;
            /** @example births */
            measure: string;
            /**
             * Format: int32
             * @example 1288
             */
            people: number;
            /** @example resident */
            population: string;
            /** @example 区卫生健康委2024年出生统计 */
            source: string;
            /** @enum {string} */
            status: "published" | "estimated";
            /** @example 310115016 */
            town: string;
            /**
             * Format: int32
             * @example 2024
             */
            year: number;
        };
        VitalImportReport: {
            /** Format: int32 */
            entered: number;
            faults: components["schemas"]["ImportFault"][];
            /** Format: int32 */
            replaced: number;
            /** Format: int32 */
            rows: number;
        };
        WalkedFacts: {
            /** Format: date */
            asOf: string;
            /** Format: int32 */
            children: number;
            /** Format: int32 */
            institutions: number;
            /** Format: double */
            metres: number;
            /** Format: int32 */
            minutes: number;
            named: components["schemas"]["InstitutionInReach"][];
            network: components["schemas"]["WalkingNetworkStamp"];
            /** Format: int32 */
            places: number;
            speed: number;
            /** Format: double */
            squareKilometres: number;
            /** Format: int32 */
            straight: number;
            /** @example 310115016 */
            town: string;
        };
        WalkedFrom: {
            geometry: components["schemas"]["WalkedOutline"];
            properties: components["schemas"]["WalkedFacts"];
            /** @enum {string} */
            type: "Feature";
        };
        WalkedOutline: {
            /** @description polygons, each a list of rings, each a list of positions */
            coordinates: number[][][][];
            /** @enum {string} */
            type: "MultiPolygon";
        };
        WalkingNetworkChoice: {
            /**
             * Format: uuid
             * @description absent for the stand-in
             */
            network?: string;
        };
        WalkingNetworkInUse: {
            /** Format: uuid */
            network?: string;
            /** Format: date-time */
            since?: string;
            stamp: components["schemas"]["WalkingNetworkStamp"];
            /** Format: int32 */
            turn: number;
        };
        WalkingNetworkRow: {
            /** Format: date-time */
            at: string;
            by: string;
            check: components["schemas"]["NetworkCheck"];
            file: string;
            /** Format: uuid */
            id: string;
            inUse: boolean;
            /** @enum {string} */
            kind: "osm" | "edges";
            mark: string;
            name: string;
            /** Format: int32 */
            nodes: number;
            /** Format: double */
            percent: number;
            source: string;
            /** Format: int32 */
            ways: number;
        };
        WalkingNetworkStamp: {
            /** Format: date */
            day?: string;
            /** @enum {string} */
            kind: "stand-in" | "osm" | "edges";
            /** @example 8f1c02a49b6e */
            mark: string;
            /** @example shanghai-260901.osm.pbf */
            name?: string;
            /** Format: int32 */
            nodes: number;
            /** @example © OpenStreetMap contributors (ODbL 1.0) */
            source: string;
            /** Format: int32 */
            ways: number;
        };
        Wgs84: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
        };
        WhatIf: {
            after: components["schemas"]["CircleTown"];
            /** Format: date */
            asOf: string;
            before: components["schemas"]["CircleTown"];
            /** Format: double */
            metres: number;
            /** Format: int32 */
            minutes: number;
            missing: string[];
            network: components["schemas"]["WalkingNetworkStamp"];
            norm?: components["schemas"]["DatedValueInteger"];
            speed: number;
            towns: components["schemas"]["WhatIfTown"][];
        };
        WhatIfTown: {
            after: components["schemas"]["CircleTown"];
            before: components["schemas"]["CircleTown"];
        };
        Who: {
            agency: components["schemas"]["AgencyShown"];
            /**
             * @description factors a password alone does not replace, strongest first
             * @example [
             *       "totp"
             *     ]
             */
            factors: string[];
            /** @description true until the password somebody else chose is changed; nothing else can be done */
            firstPassword: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: int32
             * @description how many things about the account its owner has not seen yet
             */
            notices: number;
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "NEWCOMER" | "PUBLIC")[];
            /** @description true until an official has enrolled a second factor where the house demands one */
            secondFactorNeeded: boolean;
            username: string;
        };
        WindingDown: {
            against: components["schemas"]["ClosureReason"][];
            children: components["schemas"]["WindingDownChild"][];
            declared: boolean;
            /** Format: int32 */
            enrolled: number;
            /** Format: int32 */
            families: number;
            forced: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            institution: string;
            mayAct: boolean;
            /** Format: date */
            noticeOn?: string;
            /** Format: date-time */
            openedAt: string;
            paid: components["schemas"]["WindingDownFamily"][];
            /** Format: date */
            plannedOn: string;
            /** Format: int64 */
            prepaidFen: number;
            /** @enum {string} */
            purpose: "CLOSE" | "SUSPEND";
            /** @enum {string} */
            state: "OPEN" | "DONE" | "WITHDRAWN";
            /** Format: int32 */
            version: number;
        };
        WindingDownChild: {
            accepted?: boolean;
            /** @enum {string} */
            choice?: "NEXT_PLACE" | "PARENTS_CHOICE";
            /** Format: int32 */
            n: number;
            /** Format: uuid */
            next?: string;
            nextName?: string;
            note: string;
            settled: boolean;
        };
        WindingDownDeclaration: {
            /**
             * Format: int32
             * @description children enrolled
             * @example 12
             */
            enrolled: number;
            /**
             * Format: int32
             * @description families that paid ahead
             * @example 5
             */
            families: number;
            /**
             * Format: date
             * @description the day families were told
             */
            noticeOn?: string;
            /**
             * Format: date
             * @description the day it means to close or rest
             */
            plannedOn: string;
            /**
             * Format: int64
             * @description prepaid fees in all, in fen
             * @example 1250000
             */
            prepaidFen: number;
            /** @enum {string} */
            purpose: "CLOSE" | "SUSPEND";
        };
        WindingDownFamily: {
            /** Format: int64 */
            fen?: number;
            /** @enum {string} */
            how?: "REFUNDED" | "CARRIED_OVER";
            /** Format: int32 */
            n: number;
            /** Format: uuid */
            paper?: string;
        };
        WindingDownShown: {
            /** @description absent while the institution prepares neither to close nor to rest */
            plan?: components["schemas"]["WindingDown"];
        };
        YearlyAnnouncement: {
            /**
             * Format: date
             * @description last day
             * @example 2026-10-31
             */
            closes: string;
            /**
             * Format: date
             * @example 2026-09-01
             */
            opens: string;
            /**
             * Format: int32
             * @example 2026
             */
            year: number;
        };
        YearlyAnswers: {
            /**
             * @description by field, as text
             * @example {
             *       "CARERS": "12",
             *       "FEES_SHOWN": "true"
             *     }
             */
            answers: {
                [key: string]: string;
            };
        };
        YearlyDisclosure: {
            answers: {
                [key: string]: string;
            };
            correction: string;
            /**
             * Format: int32
             * @example 1
             */
            edition: number;
            fields: components["schemas"]["YearlyFieldAsked"][];
            /** Format: uuid */
            institution: string;
            late: boolean;
            missing: ("LICENCE_SHOWN" | "HOURS" | "PLACES" | "CHILDREN" | "CARERS" | "CARERS_CERTIFIED" | "HEALTH_WORKERS" | "FEES_SHOWN" | "MONTH_FEE" | "REFUND_RULES" | "CARE_SHOWN" | "MENUS_SHOWN" | "HEALTH_SHOWN" | "SAFETY_SHOWN" | "DRILLS" | "LAST_DRILL" | "RECTIFIED" | "COMPLAINTS_PHONE")[];
            name: string;
            period?: components["schemas"]["YearlyPeriod"];
            returned: string;
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "published";
            told: components["schemas"]["YearlyTold"][];
            verbs: string[];
            /** Format: int32 */
            version: number;
        };
        YearlyFieldAsked: {
            /** @enum {string} */
            field: "LICENCE_SHOWN" | "HOURS" | "PLACES" | "CHILDREN" | "CARERS" | "CARERS_CERTIFIED" | "HEALTH_WORKERS" | "FEES_SHOWN" | "MONTH_FEE" | "REFUND_RULES" | "CARE_SHOWN" | "MENUS_SHOWN" | "HEALTH_SHOWN" | "SAFETY_SHOWN" | "DRILLS" | "LAST_DRILL" | "RECTIFIED" | "COMPLAINTS_PHONE";
            /** @enum {string} */
            group: "BASICS" | "STAFF" | "FEES" | "CARE" | "MEALS" | "HEALTH" | "SAFETY" | "RESULTS";
            /** @example price-marking-rule#5 */
            source: string;
            /** @enum {string} */
            status: "found" | "found_secondary" | "known" | "default" | "derived" | "silent";
            /** @enum {string} */
            type: "FLAG" | "NUMBER" | "DAY" | "TEXT" | "PHONE";
        };
        YearlyLate: {
            late: components["schemas"]["YearlyLateInstitution"][];
            period?: components["schemas"]["YearlyPeriod"];
        };
        YearlyLateInstitution: {
            /** Format: uuid */
            institution: string;
            name: string;
            /** @example 310115016 */
            town: string;
        };
        YearlyPeriod: {
            /** Format: date */
            closes: string;
            /** @example 310115000 */
            district: string;
            /** Format: uuid */
            id: string;
            /** Format: date */
            opens: string;
            /** @enum {string} */
            status: "default" | "district";
            /**
             * Format: int32
             * @example 2026
             */
            year: number;
        };
        YearlyPublic: {
            fields: components["schemas"]["YearlyFieldAsked"][];
            late: boolean;
            told: components["schemas"]["YearlyTold"][];
        };
        YearlyReason: {
            /** @example 持证保育人员数误填，现予更正 */
            reason: string;
        };
        YearlyRow: {
            /** Format: int32 */
            edition: number;
            /** Format: uuid */
            institution: string;
            late: boolean;
            name: string;
            /** Format: date-time */
            publishedAt?: string;
            /** @enum {string} */
            state: "none" | "draft" | "submitted" | "published";
            /** Format: date-time */
            submittedAt?: string;
            town: string;
            /** Format: int32 */
            year: number;
        };
        YearlyTold: {
            answers: {
                [key: string]: string;
            };
            correction: string;
            /**
             * Format: int32
             * @example 1
             */
            edition: number;
            late: boolean;
            /** Format: date-time */
            publishedAt: string;
            /**
             * Format: int32
             * @example 2026
             */
            year: number;
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
