package shanyu.norms;

import java.util.Map;
import java.util.TreeMap;
import shanyu.norms.corpus.CorpusFiles;
import shanyu.norms.corpus.CorpusReader;

/** A corpus small enough to be read at a glance, for tests that change one thing in it. */
final class SmallCorpus {
    private final Map<String, String> pages = new TreeMap<>();

    SmallCorpus() {
        page("setting-standard/2019-10-08.yaml", """
                title: 托育机构设置标准（试行）
                title_en: Setting standard
                rank: normative-document
                jurisdiction: "CN"
                in_force: {from: 2019-10-08, seen: found}
                how_seen: for the test
                articles: {"20": {}}
                """);
        page("product-parameters/2019-10-08.yaml", """
                title: 本平台参数表
                title_en: The product's own parameters
                rank: product-default
                jurisdiction: "310115"
                in_force: {from: 2019-10-08, seen: assumed}
                how_seen: for the test
                """);
        page("childcare-law-draft/2025-12-22.yaml", """
                title: 托育服务法（草案）
                title_en: Draft law
                rank: draft
                jurisdiction: "CN"
                how_seen: for the test
                """);
        value("""
                children-per-caregiver:
                    zh: 配比
                    en: Children per caregiver
                    unit: children per carer
                    op: "<="
                    members: class-kind
                    dated:
                      INFANT: [{from: 2019-10-08, value: 3, source: "setting-standard#20", status: found}]
                      YOUNGER_TODDLER: [{value: 5, source: "setting-standard#20", status: found}]
                      OLDER_TODDLER: [{value: 7, source: "setting-standard#20", status: found_secondary}]
                      MIXED: [{value: null, source: "setting-standard#20", status: found}]
                """);
    }

    SmallCorpus page(String path, String text) {
        pages.put(path, text);
        return this;
    }

    SmallCorpus without(String path) {
        pages.remove(path);
        return this;
    }

    /** Replaces the one value of the one group. */
    SmallCorpus value(String yaml) {
        return page("values/classes.yaml", "title: {zh: 班型, en: Classes}\nvalues:\n" + yaml.indent(2));
    }

    SmallCorpus replace(String path, String old, String with) {
        String text = pages.get(path);
        if (text == null || !text.contains(old)) throw new IllegalArgumentException(path + " does not say " + old);
        return page(path, text.replace(old, with));
    }

    Corpus corpus() {
        return CorpusReader.read(new CorpusFiles(pages));
    }

    Norms norms() {
        return new Norms(corpus(), "310115");
    }
}
