package shanyu.access;

/** Things of one kind, one in each place, for the operations that name such a thing in their path. */
interface OnStage {
    /** As {@code @Does(on = …)} names it. */
    String kind();

    /** The id of the thing in that place; the same one at every call. */
    String at(Place place);
}
