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
        get: operations["list_5"];
        put?: never;
        /** Open an account for somebody of an agency of the district */
        post: operations["appoint"];
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
        get: operations["read_17"];
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
        post: operations["disable"];
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
        put: operations["assign"];
        post?: never;
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
        /** Offices, departments and towns of one's district */
        get: operations["list_4"];
        put?: never;
        /** Enter an office, a department or a town of one's district */
        post: operations["add_1"];
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
        get: operations["read_16"];
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
        get: operations["towns"];
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
        get: operations["list_3"];
        put?: never;
        /** Publish the calendar of a year for one's district and its towns */
        post: operations["publish_1"];
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
        get: operations["preview"];
        put?: never;
        post?: never;
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
        post: operations["move"];
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
        get: operations["list_15"];
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
        get: operations["coverage"];
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
        get: operations["list_14"];
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
        get: operations["list_2"];
        put?: never;
        /** Register the public key of one's office; it counts after the waiting time of the norms */
        post: operations["register"];
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
        post: operations["withdraw_2"];
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
        get: operations["rules"];
        put?: never;
        post?: never;
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
        get: operations["list_13"];
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
        get: operations["read_15"];
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
        post: operations["decide"];
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
        get: operations["layer"];
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
        get: operations["terms"];
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
        get: operations["list_1"];
        put?: never;
        /** Put an account with the role of inspector on the list */
        post: operations["add"];
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
        get: operations["read"];
        /** Move an inspector to another department or town, or strike it off the list */
        put: operations["change_1"];
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
        post: operations["employment"];
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
        post: operations["licence"];
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
        post: operations["declare"];
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
        post: operations["withdraw_1"];
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
        get: operations["list_12"];
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
        put: operations["change"];
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
        get: operations["export"];
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
        get: operations["list_11"];
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
        get: operations["consistency"];
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
        get: operations["inclusion"];
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
        get: operations["list_10"];
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
        get: operations["read_14"];
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
        post: operations["answer_1"];
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
        post: operations["giveBack"];
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
        post: operations["take"];
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
        post: operations["verify"];
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
        get: operations["applicability"];
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
        get: operations["read_13"];
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
        get: operations["read_12"];
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
        get: operations["clashes"];
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
        get: operations["read_11"];
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
        get: operations["read_10"];
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
        get: operations["list_9"];
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
        get: operations["read_9"];
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
        get: operations["list_8"];
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
        get: operations["read_8"];
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
        post: operations["keep"];
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
        get: operations["read_7"];
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
        get: operations["list_7"];
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
        get: operations["read_3"];
        put?: never;
        /** Publish the results of a visit, or their correction */
        post: operations["publish"];
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
        post: operations["withdraw"];
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
        get: operations["list"];
        put?: never;
        /** Plan an extra round of one's own office, for a stated reason */
        post: operations["plan"];
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
        get: operations["read_6"];
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
        post: operations["commit"];
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
        post: operations["die"];
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
        get: operations["desk"];
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
        post: operations["disclose"];
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
        post: operations["draw"];
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
        post: operations["enter_1"];
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
        post: operations["confirm"];
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
        post: operations["dispute"];
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
        post: operations["prove"];
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
        get: operations["pseudonym"];
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
        get: operations["record"];
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
        post: operations["stall"];
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
        post: operations["supplement"];
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
        get: operations["read_2"];
        put?: never;
        /** Sign in: sets the session cookie */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
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
        get: operations["read_1"];
        put?: never;
        /** Enter the district and its first (security) administrator, once, with the code printed at the start */
        post: operations["enter"];
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
        get: operations["read_5"];
        put?: never;
        post?: never;
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
        get: operations["list_6"];
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
        get: operations["read_4"];
        put?: never;
        post?: never;
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
        post: operations["begin"];
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
        post: operations["correct"];
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
        get: operations["edition"];
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
        put: operations["answer"];
        post?: never;
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
        post: operations["sign"];
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
        post: operations["submit"];
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
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "PUBLIC")[];
            /** @example zhang.san */
            username: string;
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
        Breaches: {
            outcome: "Breaches";
        } & (Omit<components["schemas"]["Judgement"], "outcome"> & {
            basis: components["schemas"]["Basis"];
            reason: components["schemas"]["Reason"];
        });
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
        ClockFace: {
            /** Format: date-time */
            now: string;
            /** @description true while the demonstration has moved it */
            shifted: boolean;
        };
        ClockMove: {
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
        Complies: {
            outcome: "Complies";
        } & (Omit<components["schemas"]["Judgement"], "outcome"> & {
            basis: components["schemas"]["Basis"];
        });
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
        Division: {
            /** @example 310115004 */
            code: string;
            /** @example 310115000 */
            district: string;
            /** @enum {string} */
            kind: "district" | "street" | "town";
            /** @example 潍坊新村街道 */
            name: string;
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
        Figure: {
            /** Format: int64 */
            count: number;
            list: string;
            name: string;
            /** @example state=due&town=310115016 */
            query: string;
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
        Finding: {
            articles: components["schemas"]["Basis"][];
            /** @enum {string} */
            call: "STOP_NOW" | "RECTIFY" | "DECIDE";
            /** Format: int32 */
            days: number;
            /** Format: date-time */
            decidedAt?: string;
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
            /** Format: int32 */
            version: number;
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
        ListingRow: {
            items: components["schemas"]["Row"][];
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
        MapTerms: {
            /** @example © OpenStreetMap contributors (ODbL 1.0) */
            attribution: string;
            /** @description 审图号 of the approved map, empty while there is none */
            reviewNumber: string;
            /** @description whether the caller may be shown the map; where not, a list takes its place */
            shown: boolean;
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
        NeedsHuman: {
            outcome: "NeedsHuman";
        } & (Omit<components["schemas"]["Judgement"], "outcome"> & {
            basis: components["schemas"]["Basis"];
            reason: components["schemas"]["Reason"];
        });
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
        PaperShown: {
            /** Format: int64 */
            bytes: number;
            /** Format: uuid */
            id: string;
            mediaType: string;
            name: string;
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
        Pseudonym: {
            /** Format: uuid */
            inspector: string;
            key: string;
            pseudonym: string;
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
        Rectify: {
            /** Format: int32 */
            days: number;
            /** @enum {string} */
            mode: "STOP_NOW" | "BY_DEADLINE";
        };
        RolesHeld: {
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "PUBLIC")[];
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
        RoundVerb: {
            allowed: boolean;
            /** @enum {string} */
            verb: "commit" | "die" | "enter" | "confirm" | "dispute" | "draw" | "stall" | "supplement" | "disclose";
            why?: string;
        };
        Row: {
            /** Format: uuid */
            agency: string;
            agencyName: string;
            agencyNameEn: string;
            disabled: boolean;
            /** Format: uuid */
            id: string;
            name: string;
            roles: string[];
            username: string;
            /** Format: int32 */
            version: number;
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
        Session: {
            account?: components["schemas"]["Who"];
            /** @description names of the actions open to the caller */
            actions: string[];
            authenticated: boolean;
            clock: components["schemas"]["ClockFace"];
            csrf: components["schemas"]["Csrf"];
            /** @description true where institutions and people are invented */
            demo: boolean;
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
            /** @example 123456 */
            totp?: string;
            /** @example district */
            username: string;
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
            /** Format: date-time */
            begunAt?: string;
            editions: components["schemas"]["VisitEdition"][];
            /** @description a plan code, or the reason that triggered the visit */
            errand: string;
            findings: components["schemas"]["FindingRow"][];
            /** Format: date */
            firstDay: string;
            groups: components["schemas"]["ChecklistGroup"][];
            hash?: string;
            /** Format: uuid */
            id: string;
            institution: components["schemas"]["VisitPlace"];
            items: components["schemas"]["VisitItem"][];
            /** Format: date */
            lastDay: string;
            leads: components["schemas"]["LeadSent"][];
            openFindings: components["schemas"]["FindingRow"][];
            planned: boolean;
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
        VisitCorrection: {
            /** @example 灭火器检查结果录入有误，复核照片后更正 */
            reason: string;
        };
        VisitEdition: {
            /** Format: int32 */
            edition: number;
            hash?: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            publishedAt?: string;
            reason: string;
            /** Format: date-time */
            submittedAt?: string;
            verdict?: components["schemas"]["Verdict"];
        };
        VisitItem: {
            /** @enum {string} */
            applicability: "APPLIES" | "NOT_APPLICABLE" | "PERSON_DECIDES";
            articles: components["schemas"]["Basis"][];
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
            name: string;
            /** @enum {string} */
            outcome?: "PASSED" | "RECTIFIED_ON_THE_SPOT" | "RECTIFY_BY_DEADLINE" | "ACTIVITY_STOPPED" | "REFERRED_FOR_PENALTY" | "AWAITS_DECISION";
            planned: boolean;
            /** Format: uuid */
            round?: string;
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
             * Format: uuid
             * @description id of the drawn image (PNG), handed in before
             */
            drawing?: string;
            /** @description of the results signed, as the visit shows it */
            hash: string;
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
        Wgs84: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
        };
        Who: {
            agency: components["schemas"]["AgencyShown"];
            /** Format: uuid */
            id: string;
            name: string;
            roles: ("DISTRICT_OFFICE" | "JOINT_MEETING_SECRETARY" | "DEPARTMENT_OFFICER" | "TOWN_OFFICER" | "INSPECTOR" | "KEY_HOLDER" | "INSTITUTION_HEAD" | "INSTITUTION_CLERK" | "VERIFIER" | "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDIT_ADMINISTRATOR" | "PUBLIC")[];
            username: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_5: {
        parameters: {
            query?: {
                page?: number;
                /** @example insp */
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
                    "application/json": components["schemas"]["ListingRow"];
                };
            };
        };
    };
    appoint: {
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
                    "application/json": components["schemas"]["Row"];
                };
            };
        };
    };
    read_17: {
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
                    "application/json": components["schemas"]["Row"];
                };
            };
        };
    };
    disable: {
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
                    "application/json": components["schemas"]["Row"];
                };
            };
        };
    };
    assign: {
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
                    "application/json": components["schemas"]["Row"];
                };
            };
        };
    };
    list_4: {
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
    add_1: {
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
    read_16: {
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
    towns: {
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
    list_3: {
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
    publish_1: {
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
    preview: {
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
    move: {
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
    list_15: {
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
    coverage: {
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
    list_14: {
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
    list_2: {
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
    register: {
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
    withdraw_2: {
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
    rules: {
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
    list_13: {
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
    read_15: {
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
    decide: {
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
    layer: {
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
    terms: {
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
    list_1: {
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
    add: {
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
    read: {
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
    change_1: {
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
    employment: {
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
    licence: {
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
    declare: {
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
    withdraw_1: {
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
    list_12: {
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
    change: {
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
    export: {
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
    list_11: {
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
    consistency: {
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
    inclusion: {
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
    list_10: {
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
    read_14: {
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
    answer_1: {
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
    giveBack: {
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
    take: {
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
    verify: {
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
    applicability: {
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
    read_13: {
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
    read_12: {
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
    clashes: {
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
    read_11: {
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
    read_10: {
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
    list_9: {
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
    read_9: {
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
    list_8: {
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
    read_8: {
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
    keep: {
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
    read_7: {
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
    list_7: {
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
    read_3: {
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
    publish: {
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
    withdraw: {
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
    list: {
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
    plan: {
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
    read_6: {
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
    commit: {
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
    die: {
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
    desk: {
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
    disclose: {
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
    draw: {
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
    enter_1: {
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
    confirm: {
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
    dispute: {
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
    prove: {
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
    pseudonym: {
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
    record: {
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
    stall: {
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
    supplement: {
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
    read_2: {
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
    signIn: {
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
    signOut: {
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
    read_1: {
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
    enter: {
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
    read_5: {
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
    list_6: {
        parameters: {
            query?: {
                asOf?: string | null;
                date?: string | null;
                dueFrom?: string | null;
                dueTo?: string | null;
                institution?: string | null;
                mine?: boolean | null;
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
    read_4: {
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
    begin: {
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
    correct: {
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
    edition: {
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
    answer: {
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
    sign: {
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
    submit: {
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
}
