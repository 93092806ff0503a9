#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "hotspot/accuracy.h"

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
    arguments.option("source", CommandLineWords::tr("offences or counts"), "SOURCE", "offences");
}

// The exit code if the options are wrong.
std::optional<int> readQuestion(const Arguments &arguments, ScoreQuestion &question)
{
    const auto train = readPeriod(arguments.value(QStringLiteral("train")));
    const auto test = readPeriod(arguments.value(QStringLiteral("test")));
    if (!train || !test)
        return arguments.usage(CommandLineWords::tr("--train and --test take months such as 2016-01:2016-09."));
    const auto share = arguments.positive(QStringLiteral("share"));
    const auto width = arguments.positive(QStringLiteral("width"));
    const auto bandwidth = arguments.positive(QStringLiteral("bandwidth"));
    if (!share || !width || !bandwidth)
        return Usage;
    question.source = arguments.value(QStringLiteral("source"));
    if (question.source != QLatin1StringView("offences") && question.source != QLatin1StringView("counts"))
        return arguments.usage(CommandLineWords::tr("--source is offences or counts."));
    question.train = *train;
    question.test = *test;
    question.share = *share;
    question.cellWidthMetres = *width;
    question.bandwidthMetres = *bandwidth;
    return std::nullopt;
}

} // namespace

int runScore(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("score"),
                        CommandLineWords::tr("Scores rankings of places and saved sets on what happened later."));
    declareScore(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
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
