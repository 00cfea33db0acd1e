package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.processor.emit.ObjectModelBuilder.object;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.processor.model.ContainerValue.SequenceValue;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import dev.jeton.processor.model.SequenceKind;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.model.ValueModel.RawTextValue;
import dev.jeton.processor.model.Variance;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What emitted codecs of objects look like. */
class ObjectCodecEmitterTest {

    @Test
    void readingKeepsHalfReadValuesInLocalsNamedAfterProperties() {
        assertThat(EmittedText.of(SampleModels.tokenResponse())).contains("""
              @Override
              @SuppressWarnings("fallthrough")
              public TokenResponse decode(JsonReader source) {
                CodecReader reader = (CodecReader) source;
                String accessToken = null;
                String tokenType = null;
                OptionalLong expiresIn = OptionalLong.empty();
                int retries = 3;
                List<String> scope = null;
                List<Item> items = null;
                long[] times = null;
                Map<String, RawJson> extra = null;
                long seen = 0; // bit i: member i was read
                reader.beginObject(MEMBERS);
                for (int member = reader.firstMember(ACCESS_TOKEN); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
                  switch (member) {
                    case 0: // accessToken
                      seen = reader.note(seen, 0);
                      accessToken = reader.readNullableString();
                      if (!reader.nextMemberIs(TOKEN_TYPE)) {
                        break;
                      }
                    case 1: // tokenType
                      seen = reader.note(seen, 1);
                      tokenType = reader.readString(TOKEN_TYPE_KNOWN);
                      if (!reader.nextMemberIs(EXPIRES_IN)) {
                        break;
                      }
                    case 2: // expiresIn
                      seen = reader.note(seen, 2);
                      expiresIn = reader.readNullOrEmpty() ? OptionalLong.empty()
                          : OptionalLong.of(reader.readLenientLong());
                      if (!reader.nextMemberIs(RETRIES)) {
                        break;
                      }
                    case 3: // retries
                      seen = reader.note(seen, 3);
                      retries = reader.readInt();
                      if (!reader.nextMemberIs(SCOPE)) {
                        break;
                      }
                    case 4: // scope
                      seen = reader.note(seen, 4);
                      scope = reader.readNull() ? null : SpaceDelimited.readList(reader);
                      if (!reader.nextMemberIs(ITEMS)) {
                        break;
                      }
                    case 5: // items
                      seen = reader.note(seen, 5);
                      items = reader.readNull() ? null : readItems(reader);
                      if (!reader.nextMemberIs(TIMES)) {
                        break;
                      }
                    case 6: // times
                      seen = reader.note(seen, 6);
                      times = reader.readNull() ? null : readTimes(reader);
                      break;
                    default: extra = Extras.add(reader, extra);
                  }
                }
                reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
                try {
                  return new TokenResponse(accessToken, tokenType, expiresIn, retries, scope, items, times,
                      Extras.seal(extra));
                } catch (Exception thrown) {
                  throw reader.invalidObject(thrown);
                }
              }
            """);
    }

    @Test
    void writingOmitsWhatIsNotThere() {
        assertThat(EmittedText.of(SampleModels.tokenResponse())).contains("""
                OptionalLong expiresIn = value.expiresIn();
                if (expiresIn != null && expiresIn.isPresent()) {
                  writer.longMember(EXPIRES_IN, expiresIn.getAsLong());
                }
                writer.intMember(RETRIES, value.retries());
            """);
    }

    @Test
    void objectsAreMadeByAStaticMethodAndReadByFieldsWhereTheModelSaysSo() {
        String text = EmittedText.of(
                object("Grant").field("state", Values.string()).madeBy("of").build());
        assertThat(text).contains("return Objects.requireNonNull(Grant.of(state));");
        assertThat(text).contains("String state = value.state;");
        assertThat(text).contains("text.value(\"state\", value.state);");
    }

    @Test
    void stringsAndListsOfThemAreReadAndWrittenInOneCall() {
        String text = EmittedText.of(object("Grant")
                .with("state", Values.string())
                .with("audience", Values.list(Values.string()))
                .build());
        assertThat(text).contains("state = reader.readNullableString();");
        assertThat(text).contains("audience = reader.readNullableStrings();");
        assertThat(text).contains("""
                writer.beginObject();
                String state = value.state();
                if (state != null) {
                  writer.stringMember(STATE, state);
                }
                List<String> audience = value.audience();
                if (audience != null) {
                  writer.stringsMember(AUDIENCE, audience);
                }
                writer.endObject();
            """);
        assertThat(text).doesNotContain("Audience(");
    }

    @Test
    void listsOfStringsThatAreNeverNullAreReadAndWrittenInOneCallToo() {
        ValueModel scopes =
                new SequenceValue(SequenceKind.LIST.collection().refusingNull(), Values.string(), Variance.COVARIANT);
        String text = EmittedText.of(object("Grant")
                .with("scopes", scopes)
                .with("table", Values.list(scopes))
                .build());
        assertThat(text).contains("scopes = reader.readNull() ? null : reader.readNonNullStrings();");
        assertThat(text).contains("elements.push(reader.readNull() ? null : reader.readNonNullStrings());");
        assertThat(text).contains("writer.nonNullStringsMember(SCOPES, scopes);");
        assertThat(text).contains("writer.writeNonNullStrings(element);");
        assertThat(text).doesNotContain("Scopes(");
    }

    @Test
    void writingNullsNamesTheMemberFirst() {
        ObjectCodecModel model =
                object("Grant").with("scope", Values.string()).writeNulls().build();
        assertThat(EmittedText.of(model)).contains("""
                String scope = value.scope();
                writer.member(SCOPE);
                if (scope != null) {
                  writer.writeString(scope);
                } else {
                  writer.writeNull();
                }
            """);
    }

    @Test
    void constantsHoldNamesAliasesAndMasks() {
        assertThat(EmittedText.of(SampleModels.tokenResponse())).contains("""
              private static final NameTable MEMBERS = NameTable.of("accessToken", "tokenType", "expiresIn", "retries", "scope", "items", "times")
                  .withAlias(5, "properties");

              private static final MemberName ACCESS_TOKEN = MEMBERS.memberName(0);

              private static final MemberName TOKEN_TYPE = MEMBERS.memberName(1);

              private static final MemberName EXPIRES_IN = MEMBERS.memberName(2);

              private static final MemberName RETRIES = MEMBERS.memberName(3);

              private static final MemberName SCOPE = MEMBERS.memberName(4);

              private static final MemberName ITEMS = MEMBERS.memberName(5);

              private static final MemberName TIMES = MEMBERS.memberName(6);

              private static final NameTable TOKEN_TYPE_KNOWN = NameTable.of("Bearer", "DPoP");

              private static final long REQUIRED = 1L << 1;

              private TokenResponseCodec() {
                Api.require(2);
              }
            """);
    }

    @Test
    void containersAreReadAndWrittenByMethodsOfTheirOwn() {
        ObjectCodecModel model = object("Grant")
                .with("limits", Values.map(Values.array(Values.boxed(PrimitiveKind.LONG))))
                .build();
        String text = EmittedText.of(model);
        assertThat(text).contains("private static final Long[] NO_LIMITS_VALUE = new Long[0];");
        assertThat(text).contains("""
              private static Map<String, Long[]> readLimits(CodecReader reader) {
                ReadStack elements = reader.elements();
                int mark = elements.mark();
                reader.beginMap();
                while (reader.nextEntry()) {
                  elements.pushKey(reader.memberName());
                  elements.push(reader.readNull() ? null : readLimitsValue(reader));
                }
                return elements.popMap(mark);
              }

              private static void writeLimits(Map<String, Long[]> limits, CodecWriter writer) {
                writer.beginObject();
                WriteStack stack = writer.stack();
                int mark = stack.push(limits);
                int end = stack.mark();
                for (int index = mark; index < end; index += 2) {
                  writer.key(stack.get(index));
                  Long[] element = stack.get(index + 1);
                  if (element != null) {
                    writeLimitsValue(element, writer);
                  } else {
                    writer.writeNull();
                  }
                }
                stack.drop(mark);
                writer.endObject();
              }

              private static Long[] readLimitsValue(CodecReader reader) {
                ReadStack elements = reader.elements();
                int mark = elements.mark();
                reader.beginArray();
                while (reader.nextElement()) {
                  elements.push(reader.readNull() ? null : reader.readLong());
                }
                return elements.popArray(mark, NO_LIMITS_VALUE);
              }
            """);
    }

    @Test
    void lastWinsNotesOnlyRequiredMembers() {
        ObjectCodecModel model = object("Grant")
                .with("scope", Values.string())
                .required("claims", new RawTextValue())
                .lastWins()
                .build();
        assertThat(EmittedText.of(model)).contains("""
                long seen = 0; // bit i: member i was read
                reader.beginObject(MEMBERS);
                for (int member = reader.firstMember(SCOPE); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
                  switch (member) {
                    case 0: // scope
                      scope = reader.readNullableString();
                      if (!reader.nextMemberIs(CLAIMS)) {
                        break;
                      }
                    case 1: // claims
                      seen |= 1L << 1;
                      if (reader.readNull()) {
                        throw reader.failure(JsonErrorCode.NULL_VALUE);
                      }
                      claims = reader.readRawText();
                      break;
                    default: reader.skipValue();
                  }
                }
            """);
    }

    @Test
    void withoutDuplicatesAndRequiredMembersNothingIsNoted() {
        ObjectCodecModel model =
                object("Grant").with("scope", Values.string()).lastWins().build();
        assertThat(EmittedText.of(model)).doesNotContain("seen");
    }

    @Test
    void objectWithoutPropertiesHasNoSwitch() {
        assertThat(EmittedText.of(object("Nothing").build())).contains("""
                reader.beginObject(MEMBERS);
                while (reader.nextMember() != JsonReader.END_OBJECT) {
                  reader.skipValue();
                }
                try {
                  return new Nothing();
                } catch (Exception thrown) {
                  throw reader.invalidObject(thrown);
                }
            """);
    }

    /** HotSpot's last compiler refuses a method with a call of so many arguments, which must not be the one with the loop. */
    @Test
    void constructorOfALargeObjectIsCalledOutsideOfTheLoop() {
        ObjectModelBuilder builder = object("Large").extra("extra");
        IntStream.range(0, 49).forEach(i -> builder.with("p" + i, Values.string()));
        String text = EmittedText.of(builder.build());
        assertThat(text).contains("""
              public Large decode(JsonReader source) {
                CodecReader reader = (CodecReader) source;
                Values values = new Values();
                readMembers(reader, values);
                return newObject(reader, values);
              }
            """);
        assertThat(text).contains("""
              private static Large newObject(CodecReader reader, Values values) {
                try {
                  return new Large(Extras.seal(values.extra), values.p0,\
            """);
        assertThat(text).contains("""
              private static void readMembers(CodecReader reader, Values values) {
                reader.beginObject(MEMBERS);
                for (\
            """);
        assertThat(text).contains("default -> values.extra = Extras.add(reader, values.extra);");
    }

    @Test
    void largeObjectsAreReadAndWrittenInGroups() {
        ObjectModelBuilder builder = object("Large");
        IntStream.range(0, 65).forEach(i -> builder.required("p" + i, Values.optional(Values.string())));
        String text = EmittedText.of(builder.build());
        assertThat(text).contains("""
                  // 32 members a group; an unknown member is negative and in none
                  switch (member >> 5) {
                    case 0 -> readGroup0(reader, member, values);
                    case 1 -> readGroup1(reader, member, values);
                    case 2 -> readGroup2(reader, member, values);
                    default -> reader.skipValue();
                  }
                }
                reader.requireMembers(MEMBERS, values.seen0, REQUIRED0, 0);
                reader.requireMembers(MEMBERS, values.seen1, REQUIRED1, 64);
            """);
        assertThat(text).contains("""
              private static void readGroup2(CodecReader reader, int member, Values values) {
                values.seen1 = reader.note(values.seen1, member);
                switch (member) {
                  case 64 -> // p64
                      values.p64 = Optional.of(reader.readString());
                }
              }
            """);
        assertThat(text)
                .contains("    Optional<String> p64 = Optional.empty();\n\n    long seen0;\n\n    long seen1;\n");
    }

    @Test
    void typesThatMayHoldThemselvesHaveSmallerGroupsAndFewerBranchesThatFallThrough() {
        assertThat(EmittedText.of(recursive(8))).contains("nextMemberIs");
        assertThat(EmittedText.of(recursive(9))).doesNotContain("nextMemberIs");
        assertThat(EmittedText.of(recursive(48))).doesNotContain("member >>");
        assertThat(EmittedText.of(recursive(49))).contains("switch (member >> 3)");
    }

    private static ObjectCodecModel recursive(int properties) {
        ObjectModelBuilder builder = object("Node").with("next", Values.recursive("Node"));
        IntStream.range(1, properties).forEach(i -> builder.with("p" + i, Values.primitive(PrimitiveKind.INT)));
        return builder.build();
    }

    @Test
    void describeReplacesSecrets() {
        assertThat(EmittedText.of(SampleModels.tokenResponse())).contains("""
              @Override
              public void describe(TokenResponse value, Description text) {
                text.begin("TokenResponse");
                text.secret("accessToken", value.accessToken());
                text.value("tokenType", value.tokenType());
                text.value("expiresIn", value.expiresIn());
                text.value("retries", value.retries());
                text.value("scope", value.scope());
                text.values("items", value.items(), 1, ItemCodec.INSTANCE);
                text.value("times", value.times());
                text.extra("extra", value.extra());
                text.end();
              }
            """);
    }

    @Test
    void codecOfPackagePrivateTypeIsPackagePrivate() {
        String text = EmittedText.of(object("Grant")
                .packagePrivate()
                .secret("token", Values.string())
                .build());
        assertThat(text).contains("\nfinal class GrantCodec implements ObjectCodec<Grant> {");
        assertThat(text).contains("\n  static final GrantCodec INSTANCE = new GrantCodec();");
    }

    @Test
    void namesOfPropertiesStayAndOthersGiveWay() {
        String text = EmittedText.of(object("Grant")
                .with("reader", Values.string())
                .with("value", Values.list(Values.list(Values.string())))
                .build());
        assertThat(text).contains("reader = reader_.readNullableString();");
        assertThat(text).contains("value = reader_.readNull() ? null : readValue(reader_);");
        assertThat(text).contains("List<List<String>> value = value_.value();");
    }

    @Test
    void sameModelGivesSameText() {
        for (ObjectCodecModel model : TortureModels.all()) {
            assertThat(EmittedText.of(model)).isEqualTo(EmittedText.of(model));
        }
    }

    @Test
    void arrayOfParameterisedTypeIsRefused() {
        ObjectCodecModel model = object("Grant")
                .with("lists", Values.array(Values.list(Values.string())))
                .build();
        assertThrows(IllegalArgumentException.class, () -> new CodecEmitter().emit(model));
    }
}
