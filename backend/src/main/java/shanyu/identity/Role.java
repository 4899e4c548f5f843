package shanyu.identity;

/** What somebody is in the month of supervision. A role is granted for a time and acts for the account's agency. */
public enum Role {
    /** 区托育服务指导中心 / 区教育局托幼科: runs the district's register, rounds and publication. */
    DISTRICT_OFFICE,
    /** 区托幼工作联席会议秘书: confirms public entropy, sees the whole district, urges. */
    JOINT_MEETING_SECRETARY,
    /** Officer of a department (education, health, market supervision, fire …) of the district. */
    DEPARTMENT_OFFICER,
    /** 街镇 officer: checks filings of the town, runs the town's rounds. */
    TOWN_OFFICER,
    /** 执法检查人员: goes on visits; holds a licence with an expiry date. */
    INSPECTOR,
    /** Holds one of the two keys of a draw, in an office of its own. */
    KEY_HOLDER,
    /** 托育机构负责人. */
    INSTITUTION_HEAD,
    /** Clerk of an institution: prepares, never submits or signs. */
    INSTITUTION_CLERK,
    /** 整改复核人员: verifies rectifications found by others. */
    VERIFIER,
    /** 系统管理员 (三员分立): runs the machine, sees no business data. */
    SYSTEM_ADMINISTRATOR,
    /** 安全管理员: accounts and roles. */
    SECURITY_ADMINISTRATOR,
    /** 审计管理员: reads the log. */
    AUDIT_ADMINISTRATOR,
    /**
     * Stands in for all roles of somebody whose password another person chose, or who owes a second factor, until that is
     * done. Never granted.
     */
    NEWCOMER,
    /** Anybody, signed in or not. */
    PUBLIC;

    /** Whether who holds it acts for the authorities, not for an institution. */
    public boolean isOfficial() {
        return isGranted() && this != INSTITUTION_HEAD && this != INSTITUTION_CLERK;
    }

    /** Whether somebody can be given it. */
    public boolean isGranted() {
        return this != NEWCOMER && this != PUBLIC;
    }
}
