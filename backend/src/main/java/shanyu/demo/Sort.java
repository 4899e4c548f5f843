package shanyu.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import shanyu.norms.ClassKind;
import shanyu.norms.MealMode;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.registry.ClassPlaces;

/** The sorts of institution there are, and what each sort is usually like. Shares are invented for the demonstration. */
enum Sort {
    KINDERGARTEN(ProviderType.KINDERGARTEN_CLASS, 30, "幼儿园托班", "周一至周五 7:30–16:30"),
    BABY_HOUSE(ProviderType.BABY_HOUSE, 18, "社区宝宝屋", "周一至周六 8:30–17:00"),
    COMPANY(ProviderType.FOR_PROFIT, 28, "托育园", "周一至周五 7:30–18:00"),
    NON_PROFIT(ProviderType.NON_PROFIT, 11, "托育服务中心", "周一至周五 7:30–17:30"),
    PUBLIC(ProviderType.PUBLIC_INSTITUTION, 4, "公办托育园", "周一至周五 7:30–17:00"),
    WELFARE(ProviderType.WELFARE, 5, "园区福利托育点", "周一至周五 8:00–18:30"),
    HOME(ProviderType.HOME, 4, "家庭托育点", "周一至周五 8:00–18:00");

    private static final String[] STEMS = {
        "青禾", "星芽", "小橡果", "云朵", "暖树", "蒲公英", "木棉", "晨曦", "小鹿", "启明", "麦穗", "白鸽", "海贝", "春芽", "泡泡", "小水滴", "橙子", "萤火虫",
        "知了", "风车", "彩石", "绿芽", "月亮船", "小帆船", "向阳", "小石榴", "糖豆", "松果", "小海豚", "叮咚", "小树林", "暖阳", "四季", "小脚丫", "亲禾", "乐童"
    };

    private static final String[] ROADS = {"示例一路", "示例二路", "示例三路", "样板东路", "样板西路", "试点路", "演示大道", "虚构巷"};

    private final ProviderType type;
    private final int weight;
    private final String ending;
    private final String hours;

    Sort(ProviderType type, int weight, String ending, String hours) {
        this.type = type;
        this.weight = weight;
        this.ending = ending;
        this.hours = hours;
    }

    static Sort any(Random random) {
        int at = random.nextInt(100);
        for (Sort sort : values()) {
            at -= sort.weight;
            if (at < 0) return sort;
        }
        return HOME;
    }

    /** A name with an invented stem; the number keeps it apart from any real one and from its sisters. */
    String name(Random random) {
        return STEMS[random.nextInt(STEMS.length)] + (10 + random.nextInt(90)) + "号" + ending;
    }

    String address(Random random) {
        return ROADS[random.nextInt(ROADS.length)] + (1 + random.nextInt(1800)) + "号";
    }

    String hours() {
        return hours;
    }

    ProviderTraits traits(Random random) {
        boolean small = this == BABY_HOUSE || this == HOME;
        Set<ServiceForm> forms = switch (this) {
            case BABY_HOUSE -> EnumSet.of(ServiceForm.HOURLY, ServiceForm.TEMPORARY);
            case KINDERGARTEN, PUBLIC, HOME -> EnumSet.of(ServiceForm.FULL_DAY);
            default ->
                random.nextInt(3) == 0
                        ? EnumSet.of(ServiceForm.FULL_DAY, ServiceForm.HALF_DAY)
                        : EnumSet.of(ServiceForm.FULL_DAY);
        };
        MealMode meals = this == BABY_HOUSE
                ? MealMode.NONE
                : small || random.nextInt(4) == 0 ? MealMode.SUPPLIED : MealMode.OWN_KITCHEN;
        boolean inclusive = this != COMPANY && this != HOME || random.nextInt(3) == 0;
        boolean prepaid = this == COMPANY && random.nextInt(2) == 0;
        return new ProviderTraits(
                type,
                forms,
                meals,
                !small && random.nextInt(5) == 0,
                inclusive,
                prepaid,
                prepaid && random.nextInt(3) == 0,
                inclusive && random.nextInt(2) == 0,
                this == COMPANY && random.nextInt(12) == 0);
    }

    List<ClassPlaces> classes(Random random) {
        var classes = new ArrayList<ClassPlaces>();
        switch (this) {
            case HOME -> classes.add(new ClassPlaces(ClassKind.MIXED, 1, 5));
            case BABY_HOUSE -> classes.add(new ClassPlaces(ClassKind.MIXED, 1, 10 + random.nextInt(9)));
            case KINDERGARTEN -> {
                int rooms = 1 + random.nextInt(3);
                classes.add(new ClassPlaces(ClassKind.OLDER_TODDLER, rooms, rooms * 20));
            }
            default -> {
                int older = 1 + random.nextInt(3);
                int younger = 1 + random.nextInt(2);
                classes.add(new ClassPlaces(ClassKind.OLDER_TODDLER, older, older * 20));
                classes.add(new ClassPlaces(ClassKind.YOUNGER_TODDLER, younger, younger * 15));
                if (random.nextInt(4) == 0) classes.add(new ClassPlaces(ClassKind.INFANT, 1, 10));
            }
        }
        return classes;
    }
}
