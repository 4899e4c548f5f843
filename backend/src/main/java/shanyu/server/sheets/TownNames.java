package shanyu.server.sheets;

import java.util.Map;

/** What the towns are called, for sheets whose rows hold their codes. */
public interface TownNames {
    /** Today's name of every code, in the language of the sheet. */
    Map<String, String> names(boolean english);
}
