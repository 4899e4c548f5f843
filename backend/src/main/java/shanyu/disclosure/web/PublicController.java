package shanyu.disclosure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.disclosure.CareNearby;
import shanyu.disclosure.NearbyCare;
import shanyu.disclosure.NearbyQuery;
import shanyu.disclosure.PublicInstitution;
import shanyu.disclosure.PublicInstitutionFilter;
import shanyu.disclosure.PublicInstitutionPage;
import shanyu.disclosure.PublicInstitutions;
import shanyu.disclosure.PublicMap;
import shanyu.disclosure.PublicTown;
import shanyu.identity.access.Does;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;

/** For anybody, without a login: institutions, where they are, what they offer, what was found there. */
@Tag(name = "public")
@RestController
@RequestMapping("/api/public")
class PublicController {
    private final PublicInstitutions institutions;
    private final CareNearby nearby;

    PublicController(PublicInstitutions institutions, CareNearby nearby) {
        this.institutions = institutions;
        this.nearby = nearby;
    }

    @Operation(summary = "Institutions, nearest first when a point is given")
    @Does("disclosure.institution.list")
    @GetMapping("/institutions")
    Listing<PublicInstitution> list(@Valid @ModelAttribute PublicInstitutionFilter filter, Paging paging) {
        return institutions.list(filter, paging);
    }

    @Operation(
            summary = "Institutions by how far they are to walk from a point; the point is rounded, and kept nowhere")
    @Does("disclosure.institution.list")
    @GetMapping("/care-nearby")
    NearbyCare nearby(@Valid @ModelAttribute NearbyQuery query) {
        return nearby.of(query);
    }

    @Operation(summary = "The same institutions as points (GeoJSON, WGS 84), without borders")
    @Does("disclosure.institution.list")
    @GetMapping("/institutions/map")
    PublicMap map(@Valid @ModelAttribute PublicInstitutionFilter filter) {
        return institutions.map(filter);
    }

    @Operation(summary = "One institution: filing, places, fees, and its visits with what became of their results")
    @Does("disclosure.institution.read")
    @GetMapping("/institutions/{id}")
    PublicInstitutionPage read(@PathVariable UUID id) {
        return institutions.find(id).orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(summary = "Towns with their institutions, places and free places")
    @Does("disclosure.town.list")
    @GetMapping("/towns")
    List<PublicTown> towns(
            @Parameter(example = "310115000") @RequestParam @Nullable @Pattern(regexp = "\\d{9}") String district) {
        return institutions.towns(district);
    }
}
