package shanyu.norms;

/** Two texts differ: what they say, which one is used, and why. */
public record Clash(String topic, String topicEn, String texts, String use, String why) {}
