package shanyu.registry;

/**
 * How an institution is reached. The head's name and telephone are a person's data: whoever answers with them masks them.
 *
 * @param openingHours as a parent would read it, e.g. 周一至周五 7:30–17:30
 * @param head 负责人
 */
public record Contact(String openingHours, String head, String phone) {
    public static final Contact UNKNOWN = new Contact("", "", "");
}
