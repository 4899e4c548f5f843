package shanyu.registry;

import shanyu.server.sheets.SheetColumn;

/** The columns of a register handed in as a spreadsheet, in the order of its template. */
enum ImportColumn implements SheetColumn {
    NAME("名称", "Name", true, "花木晨光托育园"),
    TYPE("类型", "Type", true, "营利性托育机构"),
    CREDIT_CODE("统一社会信用代码", "Unified social credit code", false, "91310115MA1H7XYT21"),
    TOWN("街镇", "Town", true, "花木街道"),
    ADDRESS("地址", "Address", true, "锦绣路1000号"),
    LONGITUDE("经度", "Longitude", false, "121.5435"),
    LATITUDE("纬度", "Latitude", false, "31.2104"),
    STATE("状态", "State", false, "运营"),
    SINCE("状态起始日", "State since", false, "2026-01-05"),
    FORMS("服务形式", "Service forms", true, "全日托、临时托"),
    MEALS("供餐", "Meals", false, "自办食堂"),
    INCLUSIVE("普惠", "Inclusive", false, "是"),
    PREPAID("预收费", "Prepaid", false, "否"),
    PREPAID_CARD("发行预付卡", "Issues prepaid cards", false, "否"),
    SUBSIDISED("财政补贴", "Subsidised", false, "是"),
    SPECIAL_EQUIPMENT("特种设备", "Special equipment", false, "否"),
    FOREIGN_STAFF("外籍人员", "Foreign staff", false, "否"),
    INFANT_CLASSES("乳儿班数", "Infant classes", false, "0"),
    INFANT_PLACES("乳儿班托位", "Infant places", false, "0"),
    YOUNGER_CLASSES("托小班数", "Younger toddler classes", false, "1"),
    YOUNGER_PLACES("托小班托位", "Younger toddler places", false, "15"),
    OLDER_CLASSES("托大班数", "Older toddler classes", false, "2"),
    OLDER_PLACES("托大班托位", "Older toddler places", false, "40"),
    MIXED_CLASSES("混合班数", "Mixed classes", false, "0"),
    MIXED_PLACES("混合班托位", "Mixed places", false, "0"),
    PREMISES("场地", "Premises", false, "租赁"),
    LEASE_FROM("租期起", "Lease from", false, "2025-01-01"),
    LEASE_UNTIL("租期止", "Lease until", false, "2029-12-31"),
    HOURS("开放时间", "Opening hours", false, "周一至周五 7:30–17:30"),
    HEAD("负责人", "Head", false, "林知微"),
    PHONE("电话", "Telephone", false, "13800000001");

    private final String zh;
    private final String en;
    private final boolean needed;
    private final String example;

    ImportColumn(String zh, String en, boolean needed, String example) {
        this.zh = zh;
        this.en = en;
        this.needed = needed;
        this.example = example;
    }

    @Override
    public String name(boolean english) {
        return english ? en : zh;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public String example() {
        return example;
    }
}
