package shanyu.planner.siting.programme;

/**
 * People of one place who may be served together or apart.
 *
 * @param town index of their town
 * @param priority what serving one of them counts; above 1 where the plan wants sites first, such as the central urban area,
 *     an industrial park, or a town without any
 */
public record Demand(String id, int town, double people, double priority) {
    public Demand {
        if (!(people >= 0) || Double.isInfinite(people))
            throw new IllegalArgumentException("%s has %s people".formatted(id, people));
        if (!(priority > 0) || Double.isInfinite(priority))
            throw new IllegalArgumentException("%s counts %s".formatted(id, priority));
    }
}
