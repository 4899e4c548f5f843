package shanyu.bench;

import java.util.ArrayList;
import java.util.List;
import shanyu.tools.House;
import shanyu.tools.Session;
import tools.jackson.databind.ObjectMapper;

/** The register of the demonstration's district: what stands in it, and whether this build has doors to it. */
record Register(House house) {
    private static final String DISTRICT = "310115000";

    /** Whether the API document of this build knows the path. */
    boolean offers(String path) throws Exception {
        var document = new ObjectMapper().readTree(house.send(house.request("/v3/api-docs")).body());
        return document.path("paths").has(path);
    }

    List<String> towns() throws Exception {
        return texts("select town from identity.agency where kind = 'town' and district = '" + DISTRICT + "' order by town");
    }

    int count() throws Exception {
        return Integer.parseInt(
                texts("select count(*) from registry.institution where district = '" + DISTRICT + "'").getFirst());
    }

    /** Name and town of one of them. */
    List<Object> one() throws Exception {
        String which = "from registry.institution_now where district = '" + DISTRICT + "' order by code limit 1";
        return List.of(texts("select name " + which).getFirst(), texts("select town " + which).getFirst());
    }

    /** Hands in as many invented ones as are missing. */
    void fillTo(int wanted) throws Exception {
        int missing = wanted - count();
        if (missing <= 0) return;
        var answer = new RegisterSheet(missing, "量", towns(), one()).handIn(house, Session.of(house, "district"));
        if (answer.statusCode() != 200 || count() != wanted)
            throw new IllegalStateException("the register was not filled: " + answer.statusCode() + " " + answer.body());
    }

    private List<String> texts(String query) throws Exception {
        var texts = new ArrayList<String>();
        try (var database = house.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }
}
