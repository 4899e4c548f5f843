package shanyu.registry;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** The register's codes as officials read them in a sheet, and as they write them in one that is imported. */
public final class RegistryWords {
    static final Map<String, SheetWord> TYPES = Map.of(
            "KINDERGARTEN_CLASS", new SheetWord("幼儿园托班", "Kindergarten class"),
            "BABY_HOUSE", new SheetWord("社区宝宝屋", "Community baby house"),
            "FOR_PROFIT", new SheetWord("营利性托育机构", "For-profit institution"),
            "NON_PROFIT", new SheetWord("非营利性托育机构", "Non-profit institution"),
            "PUBLIC_INSTITUTION", new SheetWord("事业单位托育机构", "Public institution"),
            "WELFARE", new SheetWord("福利性托育点", "Workplace welfare site"),
            "HOME", new SheetWord("家庭托育点", "Home-based site"));

    static final Map<String, SheetWord> LIVES = Map.of(
            "PREPARING", new SheetWord("筹备", "Preparing"),
            "OPERATING", new SheetWord("运营", "Operating"),
            "CHANGING", new SheetWord("变更中", "Changing"),
            "SUSPENDED", new SheetWord("暂停", "Suspended"),
            "RECTIFYING", new SheetWord("整改", "Rectifying"),
            "CLOSED", new SheetWord("终止", "Closed"));

    static final Map<String, SheetWord> FORMS = Map.of(
            "FULL_DAY", new SheetWord("全日托", "Full day"),
            "HALF_DAY", new SheetWord("半日托", "Half day"),
            "HOURLY", new SheetWord("计时托", "Hourly"),
            "TEMPORARY", new SheetWord("临时托", "Temporary"));

    static final Map<String, SheetWord> MEALS = Map.of(
            "NONE", new SheetWord("不供餐", "No meals"),
            "OWN_KITCHEN", new SheetWord("自办食堂", "Own kitchen"),
            "SUPPLIED", new SheetWord("外购餐食", "Meals supplied"));

    static final Map<String, SheetWord> STATES = Map.of(
            "DRAFT", new SheetWord("草稿", "Draft"),
            "SUBMITTED", new SheetWord("已提交", "Submitted"),
            "RETURNED", new SheetWord("已退回", "Returned"),
            "RECEIPT_ISSUED", new SheetWord("已备案", "Receipt issued"),
            "WITHDRAWN", new SheetWord("已撤回", "Withdrawn"));

    static final Map<String, SheetWord> PURPOSES = Map.of(
            "OPENING", new SheetWord("首次备案", "Opening"),
            "CHANGE", new SheetWord("变更备案", "Change"));

    static final Map<String, SheetWord> EXPIRING = Map.of(
            "LEASE", new SheetWord("房屋租赁合同", "Lease"),
            "REGISTRATION_CERTIFICATE", new SheetWord("营业执照或其他法人登记证书", "Certificate of legal personality"),
            "PREMISES_PROOF", new SheetWord("托育机构场地证明", "Proof of the premises"),
            "STAFF_PROOF", new SheetWord("工作人员专业资格证明及健康合格证明", "Proof of staff qualifications and health"),
            "HEALTH_EVALUATION_REPORT", new SheetWord("《托幼机构卫生评价报告》", "Health evaluation report"),
            "FIRE_SAFETY_PROOF", new SheetWord("消防安全检查合格证明", "Proof of the fire-safety check"),
            "FOOD_LICENCE", new SheetWord("《食品经营许可证》", "Food business licence"));

    private RegistryWords() {}

    public static final class Expiring extends Vocabulary {
        public Expiring() {
            super(EXPIRING);
        }
    }

    public static final class Types extends Vocabulary {
        public Types() {
            super(TYPES);
        }
    }

    public static final class Lives extends Vocabulary {
        public Lives() {
            super(LIVES);
        }
    }

    public static final class Forms extends Vocabulary {
        public Forms() {
            super(FORMS);
        }
    }

    public static final class States extends Vocabulary {
        public States() {
            super(STATES);
        }
    }

    public static final class Purposes extends Vocabulary {
        public Purposes() {
            super(PURPOSES);
        }
    }
}
