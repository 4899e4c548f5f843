package shanyu.server.sealing;

import java.util.List;

/** The columns a room keeps sealed; each room that has some has one, as a bean. */
public interface SealedColumns {
    List<SealedColumn> columns();
}
