package dev.jeton.integration.generic;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.ElementCursor;
import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.RawJson;
import dev.jeton.integration.JsonComparedCodec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views of generic types, which leave the values of type variables where they lie. */
class GenericViewsTest {
    private static final byte[] REPLACEMENTS = "\"{}[],:0 xn\\".getBytes(UTF_8);

    private static final JsonCodec<String> STRINGS = JsonCodecs.of(String.class);

    private static final JsonCodec<Long> LONGS = JsonCodecs.of(Long.class);

    private static final JsonCodec<RawJson> ANYTHING = JsonCodecs.of(RawJson.class);

    private static String json(String quoted) {
        return GenericTypesTest.json(quoted);
    }

    private static <T> PageView<T> parsed(JsonCodec<T> codec, String quoted) {
        PageView<T> view = new PageView<>(PageCodec.of(codec));
        view.parse(json(quoted).getBytes(UTF_8));
        return view;
    }

    @Test
    void valuesOfAVariableAreDecodedOnRequest() {
        PageView<User> page = parsed(UserCodec.INSTANCE, "{'items':[{'name':'a'},{'name':'b'}],'next':'n','total':3}");
        ElementCursor items = page.items();
        assertThat(items.next()).isTrue();
        assertThat(items.as(UserCodec.INSTANCE).name()).isEqualTo("a");
        assertThat(items.next()).isTrue();
        assertThat(items.as(new UserView()).name().toString()).isEqualTo("b");
        assertThat(page.total()).isEqualTo(3);

        ResultView<User, Long> result = new ResultView<>(ResultCodec.of(UserCodec.INSTANCE, LONGS));
        result.parse(json("{'value':{'name':'c'}}").getBytes(UTF_8));
        assertThat(result.value().name()).isEqualTo("c");
        assertThat(result.hasError()).isFalse();
        assertThat(result.error()).isNull();
    }

    @Test
    void whatOnlyTheCodecOfTheVariableRefusesIsRefusedOnRequest() {
        PageView<Long> page = parsed(LONGS, "{'items':['x'],'total':1}");
        JsonException late = assertThrows(JsonException.class, page::toValue);
        assertThat(late.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(late.path()).isEqualTo("$.items[0]");
    }

    @Test
    void membersOfTheGenericTypeAreCheckedWhileTheDocumentIsParsed() {
        JsonException error = assertThrows(JsonException.class, () -> parsed(LONGS, "{'items':[1],'total':'x'}"));
        assertThat(error.path()).isEqualTo("$.total");
    }

    @Test
    void viewInsideAViewIsOneOfTheInstantiation() {
        DirectoryView view = new DirectoryView();
        view.parse(json(GenericTypesTest.DIRECTORY).getBytes(UTF_8));
        PageView<Long> numbers = view.numbers();
        assertThat(numbers.toValue().items()).containsExactly(1L, 2L).inOrder();
        PageView<Page<String>> nested = view.nested();
        assertThat(nested.toValue().items()).containsExactly(new Page<>(List.of("deep"), null, 1));
        ResultView<Page<User>, ?> either = view.either();
        assertThat(either.value().items().get(0).name()).isEqualTo("C");
        assertThat(view.toValue()).isEqualTo(DirectoryCodec.INSTANCE.read(json(GenericTypesTest.DIRECTORY)));
    }

    /** Views of recursive types are lent by their class, and this one may hold the type that it is in. */
    @Test
    void instantiationThatMayHoldItsOwnerIsDecodedOnRequest() {
        UserView user = new UserView();
        user.parse(json("{'name':'a','friends':{'items':[{'name':'b'}],'total':1}}")
                .getBytes(UTF_8));
        Page<User> friends = user.friends();
        assertThat(friends.items().get(0).name()).isEqualTo("b");
    }

    @Test
    void limitsOfAViewAreThoseThatItWasMadeWith() {
        PageView<Long> view = new PageView<>(
                PageCodec.of(LONGS), JsonLimits.DEFAULT.toBuilder().maxDepth(1).build());
        assertThrows(JsonException.class, () -> view.parse(json("{'items':[1]}").getBytes(UTF_8)));
    }

    /** Of variables that take any JSON a view is as strict as its codec: each prefix, and each byte replaced. */
    @Test
    void viewIsAsStrictAsTheCodecAboutWhatIsNotTheVariables() {
        PageCodec<RawJson> pages = PageCodec.of(ANYTHING);
        JsonComparedCodec<Page<RawJson>, PageView<RawJson>> page =
                new JsonComparedCodec<>(pages, new PageView<>(pages), PageView::toValue);
        String sound = json("{'items':[1,'a',{'b':[null]}],'next':'n\\u0061','total':12}");
        page.read(sound);
        assertThat(page.rejectionsOfDamaged(sound.getBytes(UTF_8), REPLACEMENTS))
                .isGreaterThan(300);
        ResultCodec<RawJson, RawJson> results = ResultCodec.of(ANYTHING, ANYTHING);
        JsonComparedCodec<Result<RawJson, RawJson>, ResultView<RawJson, RawJson>> result =
                new JsonComparedCodec<>(results, new ResultView<>(results), ResultView::toValue);
        sound = json("{'value':{'a':[1]},'error':'x'}");
        result.read(sound);
        assertThat(result.rejectionsOfDamaged(sound.getBytes(UTF_8), REPLACEMENTS))
                .isGreaterThan(100);
    }

    @Test
    void damagedDocumentsAreRefusedByTheViewOrWhenItsValueIsAskedFor() {
        LateCodec<Directory, DirectoryView> directory =
                new LateCodec<>(DirectoryCodec.INSTANCE, new DirectoryView(), DirectoryView::toValue);
        byte[] sound = json(GenericTypesTest.DIRECTORY).getBytes(UTF_8);
        directory.read(sound);
        assertThat(directory.rejectionsOfDamaged(sound, REPLACEMENTS)).isGreaterThan(3_000);
        EnvelopeCodec<Long> envelopes = EnvelopeCodec.of(LONGS);
        LateCodec<Envelope<Long>, EnvelopeView<Long>> envelope =
                new LateCodec<>(envelopes, new EnvelopeView<>(envelopes), EnvelopeView::toValue);
        sound = json(GenericTypesTest.ENVELOPE).getBytes(UTF_8);
        envelope.read(sound);
        assertThat(envelope.rejectionsOfDamaged(sound, REPLACEMENTS)).isGreaterThan(2_000);
    }

    /** Given a view of the argument, that of a generic type rejects what its codec rejects, and alike. */
    @Test
    void viewOfAnArgumentChecksItsValuesWhileTheDocumentIsParsed() {
        PageCodec<User> pages = PageCodec.of(UserCodec.INSTANCE);
        JsonComparedCodec<Page<User>, PageView<User>> page =
                new JsonComparedCodec<>(pages, new PageView<>(pages, UserView::new), PageView::toValue);
        String sound = json("{'items':[{'name':'a','token':'t'},null,{'name':'b'}],'next':'n','total':3}");
        page.read(sound);
        assertThat(page.rejectionsOfDamaged(sound.getBytes(UTF_8), REPLACEMENTS))
                .isGreaterThan(400);
        ResultCodec<User, User> results = ResultCodec.of(UserCodec.INSTANCE, UserCodec.INSTANCE);
        JsonComparedCodec<Result<User, User>, ResultView<User, User>> result = new JsonComparedCodec<>(
                results, new ResultView<>(results, UserView::new, UserView::new), ResultView::toValue);
        sound = json("{'value':{'name':'a'},'error':null}");
        result.read(sound);
        assertThat(result.rejectionsOfDamaged(sound.getBytes(UTF_8), REPLACEMENTS))
                .isGreaterThan(100);
        OutcomeCodec<User, User> outcomes = OutcomeCodec.of(UserCodec.INSTANCE, UserCodec.INSTANCE);
        JsonComparedCodec<Outcome<User, User>, OutcomeView<User, User>> outcome = new JsonComparedCodec<>(
                outcomes, new OutcomeView<>(outcomes, UserView::new, UserView::new), OutcomeView::toValue);
        for (String quoted : List.of(
                "{'type':'good','value':{'name':'a'},'attempts':1}", "{'type':'bad','reasons':[{'name':'a'}]}")) {
            outcome.read(json(quoted));
            assertThat(outcome.rejectionsOfDamaged(json(quoted).getBytes(UTF_8), REPLACEMENTS))
                    .isGreaterThan(100);
        }
    }

    /** Each variable has its own view, whatever the order in which a subtype has them. */
    @Test
    void viewIsForTheValuesOfItsOwnVariableOnly() {
        OutcomeCodec<Long, User> outcomes = OutcomeCodec.of(LONGS, UserCodec.INSTANCE);
        OutcomeView<Long, User> view = new OutcomeView<>(outcomes, null, UserView::new);
        view.parse(json("{'type':'good','value':1}").getBytes(UTF_8));
        JsonException error = assertThrows(
                JsonException.class,
                () -> view.parse(json("{'type':'bad','reasons':[1]}").getBytes(UTF_8)));
        assertThat(error.path()).isEqualTo("$.reasons[0]");
        assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
        assertThat(view.isEmpty()).isTrue();
    }

    @Test
    void propertyOfAnInstantiationHasTheViewsOfItsArguments() {
        DirectoryView view = new DirectoryView();
        for (String wrong :
                List.of("{'users':{'items':[{'name':>1}],'total':1}}", "{'results':{'a':{'value':{'name':>1}}}}")) {
            String text = json(wrong);
            JsonException error = assertThrows(
                    JsonException.class, () -> view.parse(text.replace(">", "").getBytes(UTF_8)));
            assertThat(error.code()).isEqualTo(JsonErrorCode.WRONG_TYPE);
            assertThat(error.offset()).isEqualTo(text.indexOf('>'));
        }
        EnvelopeCodec<User> envelopes = EnvelopeCodec.of(UserCodec.INSTANCE);
        EnvelopeView<User> envelope = new EnvelopeView<>(envelopes, UserView::new);
        JsonException error = assertThrows(
                JsonException.class,
                () -> envelope.parse(
                        json("{'page':{'items':[{'name':1}],'total':1}}").getBytes(UTF_8)));
        assertThat(error.path()).isEqualTo("$.page.items[0].name");
    }

    @Test
    void valueOfAVariableIsReadIntoAView() {
        ResultView<User, Long> result = new ResultView<>(ResultCodec.of(UserCodec.INSTANCE, LONGS));
        UserView user = new UserView();
        result.parse(json("{'value':{'name':'c'},'error':1}").getBytes(UTF_8));
        assertThat(result.value(user)).isSameInstanceAs(user);
        assertThat(user.name().toString()).isEqualTo("c");
        assertThat(assertThrows(JsonException.class, () -> result.error(user)).code())
                .isEqualTo(JsonErrorCode.WRONG_TYPE);
        result.parse(json("{'value':null}").getBytes(UTF_8));
        assertThat(result.value(user)).isNull();
        assertThat(result.error(user)).isNull();
    }

    @Test
    void viewsOfTwoInstantiationsShareNothing() {
        PageView<Long> numbers = parsed(LONGS, "{'items':[1],'total':1}");
        PageView<String> texts = parsed(STRINGS, "{'items':['a'],'total':2}");
        assertThat(numbers.toValue()).isEqualTo(new Page<>(List.of(1L), null, 1));
        assertThat(texts.toValue()).isEqualTo(new Page<>(List.of("a"), null, 2));
    }
}
