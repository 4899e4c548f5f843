package shanyu.planning.building;

/** Whether it is new (新建), rebuilt (改建) or extended (扩建). */
public enum BuildWork {
    NEW,
    REBUILT,
    EXTENDED
}
