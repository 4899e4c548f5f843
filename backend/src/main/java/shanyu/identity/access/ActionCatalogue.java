package shanyu.identity.access;

import java.util.List;

/** All a room lets people do; each room has one, as a bean. */
public interface ActionCatalogue {
    List<Action> actions();
}
