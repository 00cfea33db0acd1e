package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonError;
import dev.jeton.JsonReader;
import dev.jeton.MemberCursor;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.Utf8Slice;
import dev.jeton.ValueCursor;
import dev.jeton.WordCursor;
import dev.jeton.integration.Branch;
import dev.jeton.integration.BranchCodec;
import dev.jeton.integration.Color;
import dev.jeton.integration.ColorCodec;
import dev.jeton.tokens.oauth.TokenType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a type shows of the types in it is what they show of themselves. */
class DescribeTest {
    private static final String KEY = "{\"text\":\"" + Canary.TEXT + "\",\"kind\":\"" + Canary.TEXT + "\"}";
    private static final String SHOWN = "Key[text=<redacted>, kind=<redacted>]";

    /** The document of each member, with {@code K} for a key, and what is shown of it. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("'key':K", "key=K"),
            Map.entry("'optional':K", "optional=Optional[K]"),
            Map.entry("'list':[K,null,K]", "list=[K, null, K]"),
            Map.entry("'set':[K]", "set=[K]"),
            Map.entry("'collection':[K]", "collection=[K]"),
            Map.entry("'map':{'a':K,'b':null}", "map={a=K, b=null}"),
            Map.entry("'array':[K,null]", "array=[K, null]"),
            Map.entry("'arrays':[[K],null]", "arrays=[[K], null]"),
            Map.entry("'lists':{'a':[K]}", "lists={a=[K]}"),
            Map.entry("'sets':[{'a':[K]}]", "sets=[{a=[K]}]"),
            Map.entry("'deep':{'a':[K]}", "deep=Optional[{a=[K]}]"),
            Map.entry("'ring':{'key':K}", "ring=Ring[key=K, "),
            Map.entry("'rings':[{'rings':[{'key':K}]}]", "rings=[Ring[key=null, "),
            Map.entry("'raw':K", "raw=<redacted>"),
            Map.entry("'optionalRaw':K", "optionalRaw=Optional[<redacted>]"),
            Map.entry("'raws':[K,K]", "raws=[<redacted>, <redacted>]"),
            Map.entry("'rawMap':{'a':K}", "rawMap={a=<redacted>}"),
            Map.entry("'rawArray':[K]", "rawArray=[<redacted>]"),
            Map.entry("'rawText':K", "rawText=<redacted>"),
            Map.entry("'optionalText':K", "optionalText=Optional[<redacted>]"),
            Map.entry("'rawTexts':[K]", "rawTexts=[<redacted>]"),
            Map.entry("'color':'Blue!'", "color=BLUE"),
            Map.entry("'open':'mauve'", "open=mauve"),
            Map.entry("'opens':['red','mauve']", "opens=[red, mauve]"));

    @Test
    void secretsOfNestedTypesAreRedactedInEveryPlace() {
        assertThat(MEMBERS).hasSize(Ring.class.getRecordComponents().length);
        MEMBERS.forEach((member, expected) -> {
            Ring value = RingCodec.INSTANCE.read("{" + document(member) + "}");
            assertWithMessage(member).that(value.toString()).contains(expected.replace("K", SHOWN));
            Canary.assertSilent(value.toString());
            assertWithMessage(member)
                    .that(Canary.isIn(RingCodec.INSTANCE.toJson(value)))
                    .isEqualTo(member.contains("K"));
        });
        Ring all = RingCodec.INSTANCE.read("{" + document(String.join(",", MEMBERS.keySet())) + "}");
        Canary.assertSilent(all.toString());
    }

    private static String document(String member) {
        return member.replace('\'', '"').replace("K", KEY);
    }

    @Test
    void typesWithoutSecretsHaveADescriptionToo() {
        Branch leaf = new Branch(1, null, null, List.of(), Map.of(), null);
        assertThat(BranchCodec.INSTANCE.describe(leaf)).isEqualTo(leaf.toString());
        assertThat(ColorCodec.INSTANCE.describe(Color.BLUE)).isEqualTo("BLUE");
    }

    @Test
    void aValueThatHoldsItselfIsDescribedToABound() {
        List<Branch> more = new ArrayList<>();
        Branch branch = new Branch(7, null, null, more, null, null);
        more.addAll(List.of(branch, branch));
        assertThat(BranchCodec.INSTANCE.describe(branch)).contains("...");
        Branch deep = new Branch(0, null, null, null, null, null);
        for (int i = 0; i < 10_000; i++) {
            deep = new Branch(i, deep, null, null, null, null);
        }
        assertThat(BranchCodec.INSTANCE.describe(deep)).contains("left=...");
    }

    @Test
    void whatTheRuntimeMakesOfSecretsShowsNothingByItself() {
        Canary.assertSilent(RawJson.of('"' + Canary.TEXT + '"').toString());
        OpenEnum<Color> unknown = ColorCodec.INSTANCE.open(Canary.TEXT);
        assertThat(unknown.toString()).isEqualTo("<unknown>");
        assertThat(ColorCodec.INSTANCE.open("red").toString()).isEqualTo("red");
        assertThat(TokenType.BEARER.toString()).isEqualTo("BEARER");
        Canary.assertSilent(JsonReader.create().reset('"' + Canary.TEXT + '"').toString());
        JsonError error = new JsonError();
        new VaultView().tryParse(('"' + Canary.TEXT + '"').getBytes(StandardCharsets.UTF_8), 0, 34, error);
        assertThat(error.toString()).contains("WRONG_TYPE");
        Canary.assertSilent(error.toString());
    }

    @Test
    void slicesAndCursorsOfSecretsShowNothing() throws ReflectiveOperationException {
        VaultView view = new VaultView();
        view.parse(Subject.VAULT.document());
        int shown = 0;
        for (Method accessor : VaultView.class.getDeclaredMethods()) {
            if (Modifier.isPublic(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
                Object part = accessor.invoke(view);
                if (part instanceof Utf8Slice || part instanceof WordCursor) {
                    Canary.assertSilent(part.toString());
                    shown++;
                } else if (part instanceof ValueCursor cursor) {
                    shown += listen(cursor);
                }
            }
        }
        assertThat(shown).isAtLeast(15);
        WordCursor words = view.words();
        assertThat(words.next()).isTrue();
        Canary.assertSilent(words.word().toString());
        assertThat(Canary.isIn(words.word().text())).isTrue();
    }

    private static int listen(ValueCursor cursor) {
        int values = 0;
        while (cursor.next()) {
            Canary.assertSilent(cursor.toString());
            Canary.assertSilent(cursor.asRaw().toString());
            if (cursor instanceof MemberCursor members) {
                Canary.assertSilent(members.key().toString());
            }
            values++;
        }
        return values;
    }
}
