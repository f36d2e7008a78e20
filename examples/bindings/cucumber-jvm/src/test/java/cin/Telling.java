package cin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opentest4j.TestAbortedException;

/** A scenario as it is told, and the question to a service that it comes to. It knows no readings and no deviations. */
final class Telling {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final Map<String, String> SEVERITY =
      Map.of("a breach", "breach", "a departure", "departure", "no fault", "none");
  private static final List<String> CLAIMED = List.of(System.getenv("TOPICS").split(","));
  private static final JsonNode STEPS = steps();

  private final ObjectNode told = JSON.createObjectNode();
  private final ArrayNode events = told.putArray("events");
  private final ArrayNode notRecorded = told.putArray("not-recorded");
  private final ObjectNode facts = told.putObject("facts");
  private String on = "";
  private String topic = "";

  Telling() {
    STEPS.at("/names/fact").forEach(name -> facts.put(name.asText(), false));
  }

  void does(String what, String... said) {
    switch (what) {
      case "event-happened" -> events.addObject().put("event", name("event", said[0])).put("on", day(said[1]));
      case "fact-holds" -> {
        boolean denied = STEPS.at("/names/fact-denied").has(said[0]);
        facts.put(name(denied ? "fact-denied" : "fact", said[0]), !denied);
      }
      case "fact-unknown" -> facts.remove(name("fact", said[0]));
      case "not-recorded" -> notRecorded.add(name("event", said[0]));
      case "carries-names" -> carries(name("detail", said[0]), split(said[1]));
      case "carries-date" -> last().put(name("detail", said[0]), day(said[1]));
      case "carries-span" -> last().put(name("detail", said[0]), said[1]);
      case "answers-yes-or-no" -> {
        boolean denied = STEPS.at("/names/detail-denied").has(said[0]);
        last().put(name(denied ? "detail-denied" : "detail", said[0]), !denied);
      }
      case "looked-at" -> on = day(said[0]);
      case "verdict-is" -> expect(name("topic", said[0]), "verdict", hyphenated(said[1]));
      case "due-by" -> expect(name("topic", said[0]), "due", day(said[1]));
      case "severity-is" -> expect(topic, "severity", SEVERITY.get(said[0]));
      default -> throw new IllegalStateException("no step does " + what);
    }
  }

  void does(String what, String said, List<String> rows) {
    if (what.equals("carries-table")) {
      carries(name("detail", said), rows);
      return;
    }
    JsonNode found = expect(name("topic", said), "verdict", "not-met");
    List<String> wanted = new ArrayList<>();
    for (String label : rows) {
      for (String sort : List.of("fact", "event", "item", "person", "role")) {
        if (STEPS.at("/names/" + sort).has(label) && !wanted.contains(name(sort, label))) {
          wanted.add(name(sort, label));
        }
      }
    }
    List<String> came = new ArrayList<>();
    found.path("missing").forEach(one -> came.add(one.asText()));
    Collections.sort(wanted);
    Collections.sort(came);
    require("missing", wanted.toString(), came.toString());
  }

  private JsonNode expect(String asked, String key, String wanted) {
    topic = asked;
    if (!CLAIMED.contains(topic)) {
      throw new TestAbortedException(topic + " is not claimed");
    }
    JsonNode found = ask();
    require(key, wanted, found.path(key).asText());
    return found;
  }

  private JsonNode ask() {
    ObjectNode question = JSON.createObjectNode();
    question.put("protocol", STEPS.get("protocol").asText());
    question.put("authority", System.getenv().getOrDefault("AUTHORITY", "devon")).put("on", on);
    question.putArray("topics").add(topic);
    question.set("case", told);
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(System.getenv("SYSTEM")))
              .timeout(Duration.ofSeconds(10))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(question)))
              .build();
      return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body()).at("/findings/0");
    } catch (IOException | InterruptedException error) {
      throw new AssertionError(error);
    }
  }

  private void carries(String detail, List<String> labels) {
    ArrayNode names = last().putArray(detail);
    labels.forEach(label -> names.add(name(STEPS.at("/holds/" + detail).asText(), label)));
  }

  private ObjectNode last() {
    return (ObjectNode) events.get(events.size() - 1);
  }

  private static void require(String key, String wanted, String came) {
    if (!wanted.equals(came)) {
      throw new AssertionError(key + ": " + came + ", expected " + wanted);
    }
  }

  private static String name(String sort, String label) {
    return STEPS.get("names").get(sort).get(label).asText();
  }

  private static String day(String text) {
    return LocalDate.parse(text, DAY).toString();
  }

  private static List<String> split(String text) {
    return List.of("nobody", "nothing").contains(text) ? List.of() : Arrays.asList(text.split(", | and "));
  }

  private static String hyphenated(String verdict) {
    return verdict.replace("do not", "does not").replace("depend on", "depends on").replace(' ', '-');
  }

  private static JsonNode steps() {
    try {
      return JSON.readTree(new File(System.getenv().getOrDefault("STEPS", "acceptance-steps.json")));
    } catch (IOException error) {
      throw new ExceptionInInitializerError(error);
    }
  }
}
