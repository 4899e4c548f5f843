package shanyu.norms;

import io.swagger.v3.oas.annotations.media.Schema;

/** Two texts differ: what they say, which one is used, and why. */
@Schema(name = "NormClash")
public record Clash(String topic, String topicEn, String texts, String use, String why) {}
