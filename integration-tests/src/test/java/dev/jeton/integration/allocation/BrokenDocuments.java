package dev.jeton.integration.allocation;

import dev.jeton.integration.Policies_TolerantCodec;
import dev.jeton.tokens.msal.ServerAuthorizationTokenResponseCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents that are rejected, made of one that is not. */
final class BrokenDocuments {
    private static final Pattern FIRST_NAME = Pattern.compile("\\{(\"(?:[^\"\\\\]|\\\\.)*\"):");
    private static final int CUTS = 12;

    private BrokenDocuments() {}

    /** A broken document and what was done to it. */
    record Broken(String name, byte[] json) {
        private static Broken of(String name, String json) {
            return new Broken(name, json.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All of them; a document without members has fewer. */
    static List<Broken> of(Sample<?> sample) {
        byte[] document = sample.json();
        String json = new String(document, StandardCharsets.UTF_8);
        String members = json.substring(json.indexOf('{') + 1, json.lastIndexOf('}'));
        String first = members.isBlank() ? "{" : "{" + members + ",";
        List<Broken> broken = new ArrayList<>();
        for (int cut = 0; cut < CUTS; cut++) {
            byte[] start = Arrays.copyOf(document, document.length * cut / CUTS);
            broken.add(new Broken("cut " + cut, start));
        }
        broken.add(Broken.of("no object", "[]"));
        broken.add(Broken.of("bad escape", first + "\"unknown\":\"\\q\"}"));
        broken.add(Broken.of("bad escape in a name", first + "\"unknown\\q\":0}"));
        broken.add(Broken.of("too deep", first + "\"unknown\":" + "[".repeat(1_000)));
        broken.add(Broken.of("more behind it", json + "x"));
        broken.add(new Broken("not UTF-8", (first + "\"unknown\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1)));
        Matcher name = FIRST_NAME.matcher(json);
        // Its first member is forgiven.
        boolean mayBeWrong = sample.codec() == ServerAuthorizationTokenResponseCodec.INSTANCE;
        if (name.lookingAt() && !mayBeWrong) {
            broken.add(Broken.of("wrong type", "{" + name.group(1) + ":[[{}]]}"));
        }
        boolean mayComeTwice = sample.codec() == Policies_TolerantCodec.INSTANCE;
        if (name.lookingAt() && !mayComeTwice) {
            broken.add(Broken.of("twice", first + name.group(1) + ":" + members.substring(name.end() - 1) + "}"));
        }
        return broken;
    }
}
