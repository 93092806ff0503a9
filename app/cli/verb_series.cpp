#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "series/decisions.h"
#include "series/filters.h"
#include "series/words.h"
#include "store/offence_repository.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

constexpr int DefaultMonths = 12;

void declareSeries(Arguments &arguments)
{
    arguments.takes(QStringLiteral("list|accept|reject|park|reopen"),
                    CommandLineWords::tr("what to do; list if absent"),
                    QStringLiteral("[list|accept|reject|park|reopen ID]"));
    arguments.usesFile();
    arguments.option("filter", CommandLineWords::tr("which offences; a filter by name"), "NAME",
                     "Violence against women and girls");
    arguments.option("metres", CommandLineWords::tr("how far apart two linked offences may be"), "N", "500");
    arguments.option("days", CommandLineWords::tr("how long between them"), "N", "28");
    arguments.option("strength", CommandLineWords::tr("least strength of a link, 0.05 to 0.9999"), "X", "0.5");
    arguments.option("least", CommandLineWords::tr("least offences of a series"), "N", "3");
    arguments.option("from", CommandLineWords::tr("first month; the newest 12 months if absent"), "YYYY-MM");
    arguments.option("to", CommandLineWords::tr("last month"), "YYYY-MM");
    arguments.option("top", CommandLineWords::tr("list: how many"), "K", "20");
    arguments.option("by", CommandLineWords::tr("who decides: a role or a shoulder number"), "NAME");
    arguments.option("reason", CommandLineWords::tr("why: the pattern, never a name of a victim or a suspect"), "TEXT");
    arguments.option("owner", CommandLineWords::tr("accept: who works on it"), "NAME");
    arguments.option("review", CommandLineWords::tr("accept: when it is looked at again; in 28 days if absent"),
                     "YYYY-MM-DD");
}

struct Question
{
    OffenceFilter filter;
    Period period;
    LinkOptions options;
};

// The months asked for, or the newest of the file. An exit code if they are wrong.
std::expected<Period, int> periodOf(const Arguments &arguments, Store &store, const Console &console)
{
    const auto known = OffenceRepository(store).offencePeriod();
    if (!known)
        return std::unexpected(console.refuse(known.error()));
    const auto months = arguments.months();
    if (!months)
        return std::unexpected(months.error());
    return months->value_or(Period{std::max(known->first, known->last.plus(1 - DefaultMonths)), known->last});
}

std::expected<Question, int> readQuestion(const Arguments &arguments, Store &store, const Console &console)
{
    const auto metres = arguments.positive(QStringLiteral("metres"));
    const auto days = arguments.positive(QStringLiteral("days"));
    const auto strength = arguments.positive(QStringLiteral("strength"));
    const auto least = arguments.number(QStringLiteral("least"), 2, 50);
    if (!metres || !days || !strength || !least)
        return std::unexpected(Usage);
    Question question;
    question.options = {.metres = *metres,
                        .days = *days,
                        .threshold = *strength,
                        .least = static_cast<int>(*least),
                        .most = std::max(12, static_cast<int>(*least))};
    if (auto checked = checkLinkOptions(question.options); !checked)
        return std::unexpected(arguments.usage(checked.error().message));
    const auto period = periodOf(arguments, store, console);
    if (!period)
        return std::unexpected(period.error());
    question.period = *period;
    const auto filter = findFilter(store, arguments.value(QStringLiteral("filter")));
    if (!filter)
        return std::unexpected(console.refuse(filter.error()));
    question.filter = *filter;
    return question;
}

struct Answer
{
    Candidates found;
    std::vector<ReviewedSeries> series;
    double readSeconds = 0;
    double seconds = 0;
};

Result<Answer> answer(const Question &question, Store &store)
{
    Answer given;
    const SeriesRepository repository(store);
    QElapsedTimer timer;
    timer.start();
    const auto offences = repository.offences(question.period, question.filter);
    if (!offences)
        return std::unexpected(offences.error());
    given.readSeconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    auto found = findCandidates(*offences, question.options);
    if (!found)
        return std::unexpected(found.error());
    given.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    auto decided = repository.list();
    if (!decided)
        return std::unexpected(decided.error());
    given.series = reviewed(std::exchange(found->series, {}), *std::move(decided));
    given.found = *std::move(found);
    return given;
}

QJsonValue partOrNull(const std::optional<double> &part)
{
    return part ? QJsonValue(*part) : QJsonValue();
}

QJsonArray toJson(const std::vector<SeriesLink> &links)
{
    QJsonArray all;
    for (const SeriesLink &link : links)
        all.append(QJsonObject{{"first", QString::number(link.first)},
                               {"second", QString::number(link.second)},
                               {"strength", link.strength},
                               {"metres", link.metres},
                               {"days", link.days},
                               {"why", QJsonObject{{"crowding", link.crowdingPart},
                                                   {"distance", link.distancePart},
                                                   {"days", link.daysPart},
                                                   {"hour", partOrNull(link.hourPart)},
                                                   {"class", link.classPart},
                                                   {"behaviour", partOrNull(link.behaviourPart)}}}});
    return all;
}

QJsonObject toJson(const ReviewedSeries &series, const std::vector<OffenceCard> &cards)
{
    QJsonArray offences;
    for (const OffenceCard &card : cards)
        offences.append(QJsonObject{{"fingerprint", QString::number(card.fingerprint)},
                                    {"reference", card.reference},
                                    {"class", card.offenceClass},
                                    {"place", card.placeName},
                                    {"month", card.month.toString()},
                                    {"from", card.from ? card.from->toString(Qt::ISODate) : QString()},
                                    {"behaviour", QJsonArray::fromStringList(card.behaviours)}});
    return {{"id", series.candidate.id.toString()},
            {"title", series.decided ? series.decided->title : seriesTitle(cards)},
            {"dates", seriesDates(cards)},
            {"state", toKey(series.state())},
            {"strength", series.candidate.strength},
            {"month_only", series.candidate.monthOnly},
            {"shared_with_accepted", series.sharedWithAccepted},
            {"shared_with_rejected", series.sharedWithRejected},
            {"offences", offences},
            {"links", toJson(series.candidate.links)}};
}

void sayWhatIsMissing(const Candidates &found, const LinkOptions &options, const Console &console)
{
    if (found.offences == 0)
        console.line(CommandLineWords::tr("No offences match this filter in these months."));
    else if (found.strongest < options.threshold)
        console.line(CommandLineWords::tr("No two of these offences are linked at %1: the strongest pair reaches %2.")
                         .arg(options.threshold, 0, 'f', 2)
                         .arg(found.strongest, 0, 'f', 2));
    if (found.monthOnly > 0)
        console.line(
            CommandLineWords::tr("%n offence(s) known only to the month: hours are not in this data, days are coarse",
                                 nullptr, static_cast<int>(found.monthOnly)));
}

int listSeries(const Arguments &arguments, const Question &question, const Answer &given, Store &store,
               const Console &console)
{
    const auto top = arguments.number(QStringLiteral("top"), 1, 10'000);
    if (!top)
        return Usage;
    console.line(CommandLineWords::tr("%1 offences, %2 pairs within reach, %3 links, %4 possible series")
                     .arg(given.found.offences)
                     .arg(given.found.pairs)
                     .arg(given.found.links)
                     .arg(given.series.size()));
    sayWhatIsMissing(given.found, question.options, console);
    QJsonArray all;
    for (const ReviewedSeries &series : given.series) {
        if (all.size() >= *top)
            break;
        const auto cards = SeriesRepository(store).cards(series.candidate.offences);
        if (!cards)
            return console.refuse(cards.error());
        const QJsonObject object = toJson(series, *cards);
        console.line(QStringLiteral("%1  %2  %3  %4  %5  %6")
                         .arg(series.candidate.id.toString())
                         .arg(series.candidate.strength, 0, 'f', 2)
                         .arg(cards->size())
                         .arg(seriesStateName(series.state()), object["title"].toString(), seriesDates(*cards)));
        all.append(object);
    }
    console.json({{"filter", question.filter.name},
                  {"from", question.period.first.toString()},
                  {"to", question.period.last.toString()},
                  {"offences", given.found.offences},
                  {"pairs", given.found.pairs},
                  {"links", given.found.links},
                  {"strongest", given.found.strongest},
                  {"month_only", given.found.monthOnly},
                  {"found", static_cast<qint64>(given.series.size())},
                  {"read_seconds", given.readSeconds},
                  {"seconds", given.seconds},
                  {"series", all}});
    return Done;
}

// The one series whose id begins as asked; an id may be cut short as long as it is the only one.
Result<const ReviewedSeries *> named(const std::vector<ReviewedSeries> &series, const QString &id)
{
    const ReviewedSeries *only = nullptr;
    for (const ReviewedSeries &next : series) {
        if (!next.candidate.id.toString().startsWith(id.toLower()))
            continue;
        if (only)
            return failure(Error::Code::Conflict,
                           CommandLineWords::tr("More than one series begins with “%1”.").arg(id));
        only = &next;
    }
    if (!only)
        return failure(
            Error::Code::NotFound,
            CommandLineWords::tr("No series has that id under this filter, reach and months: run `lantern series` "
                                 "with the same options to see them."));
    return only;
}

int decide(const Arguments &arguments, SeriesState state, const Question &question, const Answer &given, Store &store,
           const Console &console)
{
    const auto series = named(given.series, arguments.positional().value(1));
    if (!series)
        return console.refuse(series.error());
    SeriesDecision decision{.state = state,
                            .reason = arguments.value(QStringLiteral("reason")),
                            .decidedBy = arguments.value(QStringLiteral("by")),
                            .at = arguments.clock().now(),
                            .owner = arguments.value(QStringLiteral("owner"))};
    if (arguments.isSet(QStringLiteral("review"))) {
        const auto review = arguments.date(QStringLiteral("review"));
        if (!review)
            return Usage;
        decision.reviewOn = *review;
    } else if (state == SeriesState::Accepted) {
        decision.reviewOn = decision.at.toTimeZone(londonZone()).date().addDays(28);
    }
    SeriesRepository repository(store);
    const auto cards = repository.cards((*series)->candidate.offences);
    if (!cards)
        return console.refuse(cards.error());
    const Series kept = (*series)->decided.value_or(
        seriesToKeep((*series)->candidate, seriesTitle(*cards), question.filter.name, question.options, decision.at));
    if (const auto done = repository.decide(kept, decision); !done)
        return console.refuse(done.error());
    console.line(
        CommandLineWords::tr("series %1 is now %2: %3").arg(kept.id.toString(), seriesStateName(state), kept.title));
    console.json({{"series", kept.id.toString()}, {"state", toKey(state)}, {"title", kept.title}});
    return Done;
}

} // namespace

int runSeries(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("series"),
        CommandLineWords::tr("Puts forward offences that may be one series, by place, time and behaviour, "
                             "and keeps what is decided on them."));
    declareSeries(arguments);
    if (const auto over = arguments.parse(commandLine, 0, 2))
        return *over;
    const QString what = arguments.positional().value(0, QStringLiteral("list"));
    static const QMap<QString, SeriesState> states{{"accept", SeriesState::Accepted},
                                                   {"reject", SeriesState::Rejected},
                                                   {"park", SeriesState::Parked},
                                                   {"reopen", SeriesState::Candidate}};
    const bool list = what == QLatin1StringView("list");
    if (!list && !states.contains(what))
        return arguments.usage(CommandLineWords::tr("The first argument is list, accept, reject, park or reopen."));
    if (arguments.positional().size() != (list ? std::min<qsizetype>(1, arguments.positional().size()) : 2))
        return arguments.usage(CommandLineWords::tr("A decision takes the id of one series, and list takes none."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const auto question = readQuestion(arguments, **store, console);
    if (!question)
        return question.error();
    const auto given = answer(*question, **store);
    if (!given)
        return console.refuse(given.error());
    return list ? listSeries(arguments, *question, *given, **store, console)
                : decide(arguments, states[what], *question, *given, **store, console);
}

} // namespace lantern::cli
