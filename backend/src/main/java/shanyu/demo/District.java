package shanyu.demo;

import java.util.List;
import java.util.Map;

/**
 * Who plays what in a district: user names of the cast.
 *
 * @param standby key holders whose keys stand by for silent ones
 * @param departments letter → department officer
 */
record District(
        String code,
        String office,
        String secretary,
        List<String> keyHolders,
        List<String> standby,
        String verifier,
        Map<String, String> departments) {

    static final District PUDONG = new District(
            "310115000",
            "district",
            "secretary",
            List.of("key-one", "key-two"),
            List.of("key-three"),
            "verifier",
            Map.of(
                    "E",
                    "education",
                    "H",
                    "health",
                    "M",
                    "market",
                    "F",
                    "fire",
                    "P",
                    "police",
                    "B",
                    "construction",
                    "R",
                    "personnel"));

    static final District LINJIANG = new District(
            "319901000",
            "district-2",
            "secretary-2",
            List.of("key-one-2", "key-two-2"),
            List.of(),
            "district-2",
            Map.of("E", "education-2"));

    static final List<District> ALL = List.of(PUDONG, LINJIANG);
}
