package shanyu.norms;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The twelve conditions under which a checklist item applies, each answered from the traits of the institution. */
public enum AppliesIf {
    ALWAYS(traits -> true),
    /** 提供餐饮. */
    MEALS_PROVIDED(traits -> traits.meals() == null ? null : traits.meals() != MealMode.NONE),
    /** 自办食堂. */
    OWN_KITCHEN(traits -> traits.meals() == null ? null : traits.meals() == MealMode.OWN_KITCHEN),
    /** 外购餐食. */
    MEALS_SUPPLIED(traits -> traits.meals() == null ? null : traits.meals() == MealMode.SUPPLIED),
    /** 全日托. */
    FULL_DAY(traits -> offers(traits, ServiceForm.FULL_DAY)),
    /** 全日托 or 半日托. */
    FULL_OR_HALF_DAY(traits -> offers(traits, ServiceForm.FULL_DAY, ServiceForm.HALF_DAY)),
    /** 特种设备. */
    SPECIAL_EQUIPMENT(ProviderTraits::specialEquipment),
    /** 普惠. */
    INCLUSIVE(ProviderTraits::inclusive),
    /** 预收费. */
    PREPAID(ProviderTraits::prepaid),
    /** 单用途预付消费卡. */
    ISSUES_PREPAID_CARD(ProviderTraits::issuesPrepaidCard),
    /** 财政补贴. */
    SUBSIDISED(ProviderTraits::subsidised),
    /** 外籍人员. */
    FOREIGN_STAFF(ProviderTraits::foreignStaff);

    private final Function<ProviderTraits, @Nullable Boolean> question;

    AppliesIf(Function<ProviderTraits, @Nullable Boolean> question) {
        this.question = question;
    }

    /** The answer for an institution; an unknown trait leaves it to a person. */
    public Applicability in(ProviderTraits traits) {
        Boolean answer = question.apply(traits);
        if (answer == null) return Applicability.PERSON_DECIDES;
        return answer ? Applicability.APPLIES : Applicability.NOT_APPLICABLE;
    }

    private static @Nullable Boolean offers(ProviderTraits traits, ServiceForm... any) {
        if (traits.forms().isEmpty()) return null;
        for (ServiceForm form : any) if (traits.forms().contains(form)) return true;
        return false;
    }
}
