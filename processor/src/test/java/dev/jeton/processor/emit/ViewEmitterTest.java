package dev.jeton.processor.emit;

import static com.google.common.truth.Truth.assertThat;
import static dev.jeton.processor.emit.ObjectModelBuilder.object;

import dev.jeton.processor.model.BigNumberKind;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.ObjectCodecModel;
import dev.jeton.processor.model.PrimitiveKind;
import org.junit.jupiter.api.Test;

class ViewEmitterTest {

    @Test
    void codecSharesItsTableWithTheView() {
        ObjectModelBuilder builder = object("Grant").with("scope", Values.string());
        assertThat(EmittedText.of(builder.build())).contains("  private static final NameTable MEMBERS =");
        ObjectCodecModel model = builder.viewed().build();
        assertThat(EmittedText.of(model)).contains("\n  static final NameTable MEMBERS =");
        assertThat(EmittedText.ofView(model))
                .contains("  private static final NameTable MEMBERS = GrantCodec.MEMBERS;\n");
    }

    @Test
    void tableIsFoundWhereAPropertyTookItsName() {
        ObjectCodecModel model =
                object("Grant").with("MEMBERS", Values.string()).viewed().build();
        assertThat(EmittedText.ofView(model))
                .contains("  private static final NameTable MEMBERS_ = GrantCodec.MEMBERS_;\n");
    }

    @Test
    void nullLeavesAnAbsentPropertyAsItIs() {
        ObjectCodecModel model =
                object("Grant").with("scope", Values.string()).viewed().build();
        assertThat(EmittedText.ofView(model)).contains("""
                      case 0: // scope
                        seen = reader.note(seen, 0);
                        found |= reader.readNullableSlice(scope, 0);
                        break;
            """);
    }

    @Test
    void forgettingEverythingForgetsTheDefaultsToo() {
        ObjectCodecModel model = object("Grant")
                .with("scope", Values.string())
                .defaulted("retries", Values.boxed(PrimitiveKind.INT), "3")
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
              protected void forget() {
                scope.forget();
                retries = 0;
                present = 0;
              }
            """);
    }

    @Test
    void whatWasThereInTheDocumentBeforeIsForgotten() {
        ObjectCodecModel model = object("Grant")
                .with("scope", Values.string())
                .defaulted("retries", Values.boxed(PrimitiveKind.INT), "3")
                .viewed()
                .build();
        // The other was given its default.
        assertThat(EmittedText.ofView(model)).contains("""
                  long stale = present & ~(found | 1L << 1);
                  if (stale != 0) {
                    if ((stale & 1L << 0) != 0) {
                      scope.forget();
                    }
                  }
                  present = found;
            """);
    }

    @Test
    void nullTakesTheDefaultAway() {
        ObjectCodecModel model = object("Grant")
                .defaulted("retries", Values.boxed(PrimitiveKind.INT), "3")
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
                      case 0: // retries
                        seen = reader.note(seen, 0);
                        if (reader.readNull()) {
                          retries = 0;
                        } else {
                          retries = reader.readInt();
                          found |= 1L << 0;
                        }
                        break;
            """);
        assertThat(EmittedText.ofView(model)).contains("""
              protected JsonException read(CodecReader reader) {
                try {
                  retries = 3;
            """);
    }

    @Test
    void secondMemberTakesTheFirstAwayWhereTheLastWins() {
        ObjectCodecModel model = object("Grant")
                .with("amount", Values.big(BigNumberKind.BIG_DECIMAL, Leniency.LENIENT))
                .lastWins()
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
                      case 0: // amount
                        if (reader.readNullOrEmpty()) {
                          amount.forget();
                          found &= ~(1L << 0);
                        } else {
                          reader.readLenientNumberSlice(amount);
                          found |= 1L << 0;
                        }
                        break;
            """);
    }

    @Test
    void containersAreCheckedToTheirEnd() {
        ObjectCodecModel model = object("Grant")
                .with("items", Values.map(Values.list(Values.item())))
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
              private void checkItems(CodecReader reader) {
                reader.beginMap();
                while (reader.nextDistinctEntry()) {
                  if (!reader.readNull()) {
                    checkItemsValue(reader);
                  }
                }
              }

              private void checkItemsValue(CodecReader reader) {
                reader.beginArray();
                while (reader.nextElement()) {
                  if (!reader.readNull()) {
                    if (itemsValueElement == null) {
                      itemsValueElement = new ItemView();
                    }
                    itemsValueElement.readValue(reader);
                  }
                }
              }
            """);
    }

    @Test
    void unknownMembersAreNotedWhereTheyAreCollected() {
        ObjectCodecModel model = object("Grant")
                .with("scope", Values.string())
                .extra("rest")
                .viewed()
                .build();
        assertThat(EmittedText.ofView(model)).contains("""
                      default:
                        reader.noteUnknownMember();
                        reader.skipValue();
            """);
    }

    @Test
    void viewIsAsVisibleAsItsType() {
        ObjectCodecModel model = object("Grant").packagePrivate().viewed().build();
        assertThat(EmittedText.ofView(model)).contains("\nfinal class GrantView extends JsonView {\n");
        assertThat(EmittedText.ofView(model)).contains("\n  GrantView(JsonLimits limits) {\n");
    }
}
