#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "hotspot/walk_forward.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace lantern::cli
{

namespace
{

// "2016-01:2016-09", or one month.
std::optional<Period> readPeriod(const QString &text)
{
    const QStringList parts = text.split(u':');
    const auto first = Month::fromString(parts.value(0));
    const auto last = Month::fromString(parts.constLast());
    if (parts.size() > 2 || !first || !last || *last < *first)
        return std::nullopt;
    return Period{*first, *last};
}

QJsonObject toJson(const Accuracy &accuracy)
{
    return {{"method", accuracy.method},
            {"places", accuracy.places},
            {"area_km2", accuracy.areaSquareMetres / 1e6},
            {"offences", accuracy.offences},
            {"hit_rate", accuracy.hitRate},
            {"vawg_hit_rate", accuracy.vawgHitRate},
            {"harm_captured", accuracy.harmCaptured},
            {"pai", accuracy.pai},
            {"pei", accuracy.pei},
            {"harm_pei", accuracy.harmPei}};
}

QJsonArray toJson(const std::vector<Accuracy> &accuracies)
{
    QJsonArray array;
    for (const Accuracy &accuracy : accuracies)
        array.append(toJson(accuracy));
    return array;
}

QString textOf(Period period)
{
    return period.first.toString() + QLatin1Char(':') + period.last.toString();
}

void print(const Console &console, const ScoreCard &card)
{
    console.line(CommandLineWords::tr("%1 learned from, %2 scored on: %3 offences in %4 hexagons, %5 km²")
                     .arg(textOf(card.question.train), textOf(card.question.test))
                     .arg(card.offences)
                     .arg(card.cells)
                     .arg(card.areaSquareMetres / 1e6, 0, 'f', 1));
    const auto row = [&](const Accuracy &accuracy) {
        console.line(CommandLineWords::tr("%1  %2 places  hit rate %3 %  PAI %4  PEI %5  harm captured %6 %  VAWG %7 %")
                         .arg(accuracy.method, -14)
                         .arg(accuracy.places, 4)
                         .arg(100 * accuracy.hitRate, 5, 'f', 1)
                         .arg(accuracy.pai, 6, 'f', 2)
                         .arg(accuracy.pei, 5, 'f', 3)
                         .arg(100 * accuracy.harmCaptured, 5, 'f', 1)
                         .arg(100 * accuracy.vawgHitRate, 5, 'f', 1));
    };
    for (const Accuracy &accuracy : card.methods)
        row(accuracy);
    for (const Accuracy &accuracy : card.savedSets)
        row(accuracy);
    const auto mostHarm = std::ranges::max_element(card.methods, {}, &Accuracy::harmCaptured);
    console.line(CommandLineWords::tr("best by PAI: %1; most harm captured: %2")
                     .arg(card.methods.front().method, mostHarm->method));
}

void declareScore(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("train", CommandLineWords::tr("months to learn from"), "FROM:TO");
    arguments.option("test", CommandLineWords::tr("later months to score on"), "FROM:TO");
    arguments.option("share", CommandLineWords::tr("share of the area that may be chosen, 0 to 1"), "SHARE", "0.01");
    arguments.option("width", CommandLineWords::tr("width of a hexagon, metres"), "METRES", "150");
    arguments.option("bandwidth", CommandLineWords::tr("bandwidth of the densities, metres"), "METRES", "250");
    arguments.option("walk-forward",
                     CommandLineWords::tr("months to score one after the other, each from those before it"), "FROM:TO");
    arguments.option("months", CommandLineWords::tr("months to learn from at each step"), "N", "9");
    arguments.option("ahead", CommandLineWords::tr("months to score at each step"), "N", "1");
    arguments.option("csv", CommandLineWords::tr("writes each step of each method; counts under 5 suppressed"), "OUT");
    arguments.option("source", CommandLineWords::tr("offences or counts"), "SOURCE", "offences");
}

// What both ways of scoring ask for; the exit code if an option is wrong.
template<class Question>
std::optional<int> readShared(const Arguments &arguments, Question &question)
{
    const auto share = arguments.positive(QStringLiteral("share"));
    const auto width = arguments.positive(QStringLiteral("width"));
    const auto bandwidth = arguments.positive(QStringLiteral("bandwidth"));
    if (!share || !width || !bandwidth)
        return Usage;
    question.source = arguments.value(QStringLiteral("source"));
    if (question.source != QLatin1StringView("offences") && question.source != QLatin1StringView("counts"))
        return arguments.usage(CommandLineWords::tr("--source is offences or counts."));
    question.share = *share;
    question.cellWidthMetres = *width;
    question.bandwidthMetres = *bandwidth;
    return std::nullopt;
}

// The exit code if the options are wrong.
std::optional<int> readQuestion(const Arguments &arguments, ScoreQuestion &question)
{
    const auto train = readPeriod(arguments.value(QStringLiteral("train")));
    const auto test = readPeriod(arguments.value(QStringLiteral("test")));
    if (!train || !test)
        return arguments.usage(CommandLineWords::tr("--train and --test take months such as 2016-01:2016-09."));
    question.train = *train;
    question.test = *test;
    return readShared(arguments, question);
}

std::optional<int> readQuestion(const Arguments &arguments, WalkForwardQuestion &question)
{
    const auto test = readPeriod(arguments.value(QStringLiteral("walk-forward")));
    if (!test)
        return arguments.usage(CommandLineWords::tr("--walk-forward takes months such as 2016-10:2016-12."));
    const auto months = arguments.number(QStringLiteral("months"), 1, 120);
    const auto ahead = arguments.number(QStringLiteral("ahead"), 1, 12);
    if (!months || !ahead)
        return Usage;
    question.test = *test;
    question.trainMonths = static_cast<int>(*months);
    question.scoreMonths = static_cast<int>(*ahead);
    return readShared(arguments, question);
}

QJsonObject toJson(const Spread &spread)
{
    return {{"mean", spread.mean}, {"low", spread.low}, {"high", spread.high}, {"deviation", spread.deviation}};
}

QJsonArray toJson(const std::vector<WalkRecord> &records)
{
    QJsonArray array;
    for (const WalkRecord &record : records) {
        QJsonArray steps;
        for (const std::optional<Accuracy> &step : record.steps)
            steps.append(step ? QJsonValue(toJson(*step)) : QJsonValue());
        array.append(QJsonObject{{"method", record.method},
                                 {"baseline", record.isBaseline()},
                                 {"saved_set", record.savedSet},
                                 {"steps", record.hitRate.steps},
                                 {"hit_rate", toJson(record.hitRate)},
                                 {"pai", toJson(record.pai)},
                                 {"pei", toJson(record.pei)},
                                 {"harm_captured", toJson(record.harmCaptured)},
                                 {"by_step", steps}});
    }
    return array;
}

QJsonArray toJson(const std::vector<SavedSetRecord> &sets)
{
    QJsonArray array;
    for (const SavedSetRecord &set : sets)
        array.append(QJsonObject{{"set", set.name},
                                 {"months", textOf(set.period)},
                                 {"later", set.later ? QJsonValue(textOf(*set.later)) : QJsonValue()},
                                 {"own", set.own ? QJsonValue(toJson(*set.own)) : QJsonValue()},
                                 {"baselines", toJson(set.baselines)}});
    return array;
}

QJsonObject toJson(const WalkForward &walk)
{
    QJsonArray steps;
    for (const WalkStep &step : walk.steps)
        steps.append(QJsonObject{{"train", textOf(step.train)},
                                 {"test", textOf(step.test)},
                                 {"offences", step.offences},
                                 {"harm_days", step.harmDays}});
    return {{"share", walk.question.share},
            {"cell_width", walk.question.cellWidthMetres},
            {"area_km2", walk.areaSquareMetres / 1e6},
            {"cells", walk.cells},
            {"seconds", walk.seconds},
            {"caution", walk.caution},
            {"steps", steps},
            {"methods", toJson(walk.records)},
            {"sets", toJson(walk.savedSets)}};
}

// "12.3 % (11.0–13.5)": the mean and how far the steps lie apart.
QString textOf(const Spread &spread, double scale, int digits)
{
    return QStringLiteral("%1 (%2–%3)")
        .arg(scale * spread.mean, 0, 'f', digits)
        .arg(scale * spread.low, 0, 'f', digits)
        .arg(scale * spread.high, 0, 'f', digits);
}

void print(const Console &console, const WalkForward &walk)
{
    console.line(CommandLineWords::tr(
                     "%n step(s) of %1 months learned from and %2 scored, in %3 hexagons, %4 km²; the mean, and "
                     "the least and most of the steps",
                     nullptr, static_cast<int>(walk.steps.size()))
                     .arg(walk.question.trainMonths)
                     .arg(walk.question.scoreMonths)
                     .arg(walk.cells)
                     .arg(walk.areaSquareMetres / 1e6, 0, 'f', 1));
    if (!walk.caution.isEmpty())
        console.line(walk.caution);
    for (const WalkRecord &record : walk.records)
        console.line(CommandLineWords::tr("%1  %2 step(s)  hit rate % %3  PAI %4  PEI %5  harm captured % %6")
                         .arg(record.method + (record.isBaseline() ? QStringLiteral("*") : QString()), -14)
                         .arg(record.hitRate.steps)
                         .arg(textOf(record.hitRate, 100, 1), textOf(record.pai, 1, 2), textOf(record.pei, 1, 3),
                              textOf(record.harmCaptured, 100, 1)));
    console.line(CommandLineWords::tr("* a baseline"));
    for (const SavedSetRecord &set : walk.savedSets)
        console.line(set.own ? CommandLineWords::tr("%1 on %2: hit rate %3 %, PAI %4")
                                   .arg(set.name, textOf(*set.later))
                                   .arg(100 * set.own->hitRate, 0, 'f', 1)
                                   .arg(set.own->pai, 0, 'f', 2)
                             : CommandLineWords::tr("%1: no later data yet").arg(set.name));
}

int runWalkForward(const Arguments &arguments)
{
    WalkForwardQuestion question;
    if (const auto over = readQuestion(arguments, question))
        return *over;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(true);
    if (!store)
        return console.refuse(store.error());
    const Result<WalkForward> walk = walkForward(**store, question);
    if (!walk)
        return console.refuse(walk.error());
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const auto written = writeFile(out, walkForwardCsv(*walk, (*store)->isExercise())); !written)
            return console.refuse(written.error());
    print(console, *walk);
    console.json(toJson(*walk));
    return Done;
}

} // namespace

int runScore(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("score"),
                        CommandLineWords::tr("Scores rankings of places and saved sets on what happened later."));
    declareScore(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    if (arguments.isSet(QStringLiteral("walk-forward")))
        return runWalkForward(arguments);
    ScoreQuestion question;
    if (const auto over = readQuestion(arguments, question))
        return *over;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(true);
    if (!store)
        return console.refuse(store.error());
    QElapsedTimer timer;
    timer.start();
    const Result<ScoreCard> card = scoreMethods(**store, question);
    if (!card)
        return console.refuse(card.error());
    print(console, *card);
    console.json({{"train", textOf(question.train)},
                  {"test", textOf(question.test)},
                  {"share", question.share},
                  {"seconds", static_cast<double>(timer.nsecsElapsed()) / 1e9},
                  {"area_km2", card->areaSquareMetres / 1e6},
                  {"cells", card->cells},
                  {"offences", card->offences},
                  {"harm_days", card->harmDays},
                  {"best", card->methods.front().method},
                  {"methods", toJson(card->methods)},
                  {"sets", toJson(card->savedSets)}});
    return Done;
}

} // namespace lantern::cli
