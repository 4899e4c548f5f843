package shanyu.norms;

import org.jspecify.annotations.Nullable;

/** What a provider type is called and where it was seen. */
public record ProviderProfile(
        ProviderType type,
        String title,
        String titleEn,
        Citation citation,
        @Nullable String note,
        @Nullable String noteEn) {}
