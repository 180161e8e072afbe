package dev.colibri.kraken.common.feed;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.jspecify.annotations.Nullable;

/**
 * The parser that a connection keeps: Jackson's non-blocking one, fed with one frame after the other, since one parser
 * per frame is most of the garbage and a good part of the time. A frame is one JSON object.
 *
 * <p>A frame that was not read to its end, whether it broke or nobody wanted the rest, leaves nothing behind: the next
 * one gets a new parser. The names of fields are remembered by Jackson, so that they come without making text of them;
 * when very many have been passed over they are all forgotten, for somebody may send new ones without end.
 */
public final class FrameParser {
    /** Names passed over until all are forgotten. */
    static final int MOST_NAMES = 4_096;

    private static final String EMPTY = "empty frame";
    private static final String NO_OBJECT = "frame that is no object";
    private static final String NOT_JSON = "not JSON";
    private static final String CUT_OFF = "frame that is cut off";
    private static final String BEYOND_LIMITS = "frame beyond all limits";
    private static final String MORE = "frame with more than one value";

    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 256;

    // Long numbers and texts are bounded by their frame alone: where nobody asked for them, they do no harm.
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNameLength(LONGEST_NAME)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    private JsonFactory factory = factory();
    private JsonParser parser = made(factory);
    private ByteArrayFeeder feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
    private boolean between = true;
    private int passedNames;

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(CONSTRAINTS)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    private static JsonParser made(JsonFactory factory) {
        try {
            return factory.createNonBlockingByteArrayParser();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Begins with a frame, whatever became of the one before, and reads the first token of its object.
     *
     * @param bytes used until the next call; {@code bytes[0, length)} is the frame
     */
    public void begin(byte[] bytes, int length) throws BrokenFrameException {
        int start = 0;
        int end = length;
        while (start < end && isSpace(bytes[start])) {
            start++;
        }
        while (end > start && isSpace(bytes[end - 1])) {
            end--;
        }
        if (start == end) {
            throw new BrokenFrameException(EMPTY);
        }
        // Looked at here, because the parser takes a byte order mark at its very beginning and nowhere else.
        if (bytes[start] != '{') {
            throw new BrokenFrameException(NO_OBJECT);
        }
        if (!between || passedNames > MOST_NAMES) {
            renew();
        }
        between = false;
        try {
            feeder.feedInput(bytes, start, end);
        } catch (IOException refused) {
            throw new BrokenFrameException(BEYOND_LIMITS);
        }
        next();
    }

    private void renew() throws BrokenFrameException {
        try {
            // Gives the names that it met to the factory, and so to the next one.
            parser.close();
        } catch (IOException impossible) {
            throw new BrokenFrameException(BEYOND_LIMITS);
        }
        if (passedNames > MOST_NAMES) {
            factory = factory();
            passedNames = 0;
        }
        parser = made(factory);
        feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
    }

    /** The next token; a frame that has none any more is broken. */
    public JsonToken next() throws BrokenFrameException {
        JsonToken token = raw();
        if (token == null || token == JsonToken.NOT_AVAILABLE) {
            throw new BrokenFrameException(CUT_OFF);
        }
        return token;
    }

    private @Nullable JsonToken raw() throws BrokenFrameException {
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException limit) {
            throw new BrokenFrameException(BEYOND_LIMITS);
        } catch (IOException | RuntimeException notJson) {
            // The second as well: bytes at random are not what a parser is tried with most, and none may end a session.
            throw new BrokenFrameException(NOT_JSON);
        }
    }

    /** Ends the frame after the last token of its object; whatever follows breaks it. */
    public void end() throws BrokenFrameException {
        // Bytes left are looked at here: of what is only the beginning of a token the parser says nothing yet.
        if (parser.currentToken() != JsonToken.END_OBJECT || !feeder.needMoreInput()) {
            throw new BrokenFrameException(MORE);
        }
        between = true;
    }

    /** Passes over the value whose first token was read last, of a field whose name nobody knows. */
    public void skipUnknown() throws BrokenFrameException {
        passedNames++;
        skip();
    }

    /** Passes over the value whose first token was read last. */
    public void skip() throws BrokenFrameException {
        JsonToken token = parser.currentToken();
        int depth = token.isStructStart() ? 1 : 0;
        while (depth > 0) {
            token = next();
            if (token == JsonToken.FIELD_NAME) {
                passedNames++;
            } else if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
        }
    }

    /** The name of the field that was read last. No text is made for one that was met before. */
    public String name() throws BrokenFrameException {
        try {
            return parser.currentName();
        } catch (IOException unreadable) {
            throw new BrokenFrameException(NOT_JSON);
        }
    }

    /** The characters among which those of the text or number that was read last are. */
    public char[] characters() throws BrokenFrameException {
        try {
            return parser.getTextCharacters();
        } catch (IOException unreadable) {
            throw new BrokenFrameException(NOT_JSON);
        }
    }

    /** Where they begin. */
    public int from() throws BrokenFrameException {
        try {
            return parser.getTextOffset();
        } catch (IOException unreadable) {
            throw new BrokenFrameException(NOT_JSON);
        }
    }

    /** How many there are. */
    public int count() throws BrokenFrameException {
        try {
            return parser.getTextLength();
        } catch (IOException unreadable) {
            throw new BrokenFrameException(NOT_JSON);
        }
    }

    /** Reads the number that was read last. Returns whether it is one. */
    public boolean read(WireNumber number) throws BrokenFrameException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && count() == 1) {
            // Jackson holds a bare zero as a text and would copy its characters; many a level is removed by one.
            number.set(digit(), 0);
            return true;
        }
        return number.read(characters(), from(), count());
    }

    private int digit() throws BrokenFrameException {
        try {
            return parser.getIntValue();
        } catch (IOException unreadable) {
            throw new BrokenFrameException(NOT_JSON);
        }
    }

    /** Takes the text that was read last as a name. Returns whether it can be one; else there is none. */
    public boolean read(WireName name) throws BrokenFrameException {
        return name.set(characters(), from(), count());
    }

    /** The text that was read last as nanoseconds since the epoch, or {@link Scaled#UNFIT}. */
    public long read(WireTime time) throws BrokenFrameException {
        return time.read(characters(), from(), count());
    }

    /** Reads the text that was read last as a UUID. Returns whether it is one. */
    public boolean read(WireUuid uuid) throws BrokenFrameException {
        return uuid.read(characters(), from(), count());
    }

    /** Whether the text that was read last is this word. */
    public boolean says(String word) throws BrokenFrameException {
        if (count() != word.length()) {
            return false;
        }
        char[] characters = characters();
        int from = from();
        for (int i = 0; i < word.length(); i++) {
            if (characters[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
