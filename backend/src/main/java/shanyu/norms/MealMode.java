package shanyu.norms;

/** How children are fed; decides which food items apply. */
public enum MealMode {
    /** no meals. */
    NONE,
    /** 自办食堂. */
    OWN_KITCHEN,
    /** 外购餐食. */
    SUPPLIED
}
