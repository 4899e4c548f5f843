package shanyu.disclosure.yearly;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyu.norms.NormStatus;

/**
 * What an institution discloses once a year, by group, each with the article that asks for it; where none was found it is the
 * product's proposal. Numbers, days, yes or no, and three short texts: nothing that names a person.
 */
public enum YearlyField {
    LICENCE_SHOWN(Group.BASICS, Type.FLAG, "management-norms#15", NormStatus.FOUND_SECONDARY),
    HOURS(Group.BASICS, Type.TEXT, "management-norms#15", NormStatus.FOUND_SECONDARY),
    PLACES(Group.BASICS, Type.NUMBER, "product-parameters", NormStatus.DEFAULT),
    CHILDREN(Group.BASICS, Type.NUMBER, "product-parameters", NormStatus.DEFAULT),
    CARERS(Group.STAFF, Type.NUMBER, "product-parameters", NormStatus.DEFAULT),
    CARERS_CERTIFIED(Group.STAFF, Type.NUMBER, "pudong-plan#二(二)3", NormStatus.FOUND),
    HEALTH_WORKERS(Group.STAFF, Type.NUMBER, "nursery-health-measures#12", NormStatus.FOUND),
    FEES_SHOWN(Group.FEES, Type.FLAG, "price-marking-rule#5", NormStatus.FOUND),
    MONTH_FEE(Group.FEES, Type.NUMBER, "price-marking-rule#6", NormStatus.FOUND),
    REFUND_RULES(Group.FEES, Type.TEXT, "management-norms#15", NormStatus.FOUND_SECONDARY),
    CARE_SHOWN(Group.CARE, Type.FLAG, "management-norms#15", NormStatus.FOUND_SECONDARY),
    MENUS_SHOWN(Group.MEALS, Type.FLAG, "management-norms#15", NormStatus.FOUND_SECONDARY),
    HEALTH_SHOWN(Group.HEALTH, Type.FLAG, "management-norms#15", NormStatus.FOUND_SECONDARY),
    SAFETY_SHOWN(Group.SAFETY, Type.FLAG, "management-norms#15", NormStatus.FOUND_SECONDARY),
    DRILLS(Group.SAFETY, Type.NUMBER, "product-parameters", NormStatus.DEFAULT),
    LAST_DRILL(Group.SAFETY, Type.DAY, "product-parameters", NormStatus.DEFAULT),
    RECTIFIED(Group.RESULTS, Type.NUMBER, "pudong-plan#二(二)2", NormStatus.FOUND),
    COMPLAINTS_PHONE(Group.RESULTS, Type.PHONE, "product-parameters", NormStatus.DEFAULT);

    /** Groups as the paper has them. */
    public enum Group {
        BASICS,
        STAFF,
        FEES,
        CARE,
        MEALS,
        HEALTH,
        SAFETY,
        RESULTS
    }

    /** What a field holds. Money in whole yuan: what parents are told. */
    public enum Type {
        FLAG("true|false"),
        NUMBER("\\d{1,6}"),
        DAY("20\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
        TEXT("[\\s\\S]{2,300}"),
        /** The institution's own line, never a mobile number, which is somebody's. */
        PHONE("(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}|\\d{5}");

        private final Pattern form;

        Type(String form) {
            this.form = Pattern.compile(form);
        }
    }

    private final Group group;
    private final Type type;
    private final String source;
    private final NormStatus status;

    YearlyField(Group group, Type type, String source, NormStatus status) {
        this.group = group;
        this.type = type;
        this.source = source;
        this.status = status;
    }

    public Group group() {
        return group;
    }

    public Type type() {
        return type;
    }

    /** Anchor of the article, or of the product's own proposals. */
    public String source() {
        return source;
    }

    public NormStatus status() {
        return status;
    }

    /** Why a value cannot be this field's; null when it can. */
    @Nullable
    String refuse(String value) {
        return type.form.matcher(value).matches() ? null : "wrong-form";
    }
}
