package shanyu.audit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** A review belongs to the district of whoever it is about. */
@Component
class ReviewWhereabouts implements Whereabouts {
    /** The same for lists, over {@code audit.review x}. */
    static final Columns COLUMNS = new Columns("x.district", null, null, null, null, null);

    private final ReviewStore store;

    ReviewWhereabouts(ReviewStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return Review.KIND;
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(store::find)
                .map(review -> Belonging.toDistrict(review.cause().district()));
    }
}
