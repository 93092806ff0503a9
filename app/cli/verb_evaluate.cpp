#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "evaluation/evaluation_paper.h"
#include "evaluation/evaluation_words.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

constexpr qint64 LeastCountPrinted = 5;
constexpr int AreasPrinted = 12;

void declareEvaluate(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("set", CommandLineWords::tr("the hotspots of a saved set; the newest if absent"), "ID");
    arguments.option("ranks", CommandLineWords::tr("with a set: some of its hotspots"), "1,2,5");
    arguments.option("site", CommandLineWords::tr("all round a place: a name of the map, or a grid reference"),
                     "PLACE");
    arguments.option("radius", CommandLineWords::tr("with --site: metres"), "METRES", "150");
    arguments.option("operation",
                     CommandLineWords::tr("the places that its plans visited, since its first shift: vigilant, verona, "
                                          "protective_security, event or other"),
                     "NAME");
    arguments.option("before", CommandLineWords::tr("months, or days where offences have them"), "FROM:TO");
    arguments.option("after", CommandLineWords::tr("later months or days"), "FROM:TO");
    arguments.option("source", CommandLineWords::tr("offences or counts; whichever is newer if absent"), "SOURCE");
    arguments.flag("vawg", CommandLineWords::tr("only offences against women and girls"));
    arguments.option("buffer", CommandLineWords::tr("ring in which offences may turn up instead; 0 for none"), "METRES",
                     "200");
    arguments.option("comparisons", CommandLineWords::tr("comparison areas for each place"), "N");
    arguments.option("add", CommandLineWords::tr("a comparison area besides those proposed; may be given again"),
                     "AREA");
    arguments.option("remove", CommandLineWords::tr("a proposed one that is left out; may be given again"), "AREA");
    arguments.flag("without-comparison", CommandLineWords::tr("counts only, which are no effect"));
    arguments.option("pdf", CommandLineWords::tr("writes it as PDF"), "OUT");
    arguments.option("csv", CommandLineWords::tr("writes it as CSV; counts under 5 suppressed"), "OUT");
}

bool readCells(const Arguments &arguments, const QString &option, std::vector<HexCell> &cells)
{
    for (const QString &text : arguments.values(option)) {
        const auto cell = hexCellFromKey(text);
        if (!cell) {
            static_cast<void>(arguments.usage(
                CommandLineWords::tr("--%1 takes an area as it is listed, such as 3533:-1540.").arg(option)));
            return false;
        }
        cells.push_back(*cell);
    }
    return true;
}

bool readWindow(const Arguments &arguments, const QString &option, DayWindow &window)
{
    if (!arguments.isSet(option))
        return true;
    const auto read = dayWindowFromText(arguments.value(option));
    if (read)
        window = *read;
    else
        static_cast<void>(arguments.usage(
            CommandLineWords::tr("--%1 takes months such as 2026-01:2026-06, or days such as 2026-01-05:2026-06-20.")
                .arg(option)));
    return read.has_value();
}

// What is evaluated. The exit code if the options are wrong.
std::optional<int> readSubject(const Arguments &arguments, EvaluationQuestion &question)
{
    const bool isSite = arguments.isSet(QStringLiteral("site"));
    const bool isOperation = arguments.isSet(QStringLiteral("operation"));
    const bool isSet = arguments.isSet(QStringLiteral("set")) || arguments.isSet(QStringLiteral("ranks"));
    if ((isSite ? 1 : 0) + (isOperation ? 1 : 0) + (isSet ? 1 : 0) > 1)
        return arguments.usage(CommandLineWords::tr("Say one of --set, --site and --operation."));
    if (isSite) {
        question.subject = EvaluationSubject::Site;
        question.site = arguments.value(QStringLiteral("site"));
    }
    if (isOperation) {
        question.subject = EvaluationSubject::Operation;
        const auto operation = operationFromKey(arguments.value(QStringLiteral("operation")));
        if (!operation)
            return arguments.usage(
                CommandLineWords::tr("--operation is vigilant, verona, protective_security, event or other."));
        question.operation = *operation;
    }
    if (arguments.isSet(QStringLiteral("set"))) {
        question.set = HotspotSetId::fromString(arguments.value(QStringLiteral("set")));
        if (!question.set.isValid())
            return arguments.usage(CommandLineWords::tr("--set takes the id of a hotspot set."));
    }
    for (const QString &rank : arguments.value(QStringLiteral("ranks")).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        question.ranks.push_back(rank.trimmed().toInt(&isNumber));
        if (!isNumber)
            return arguments.usage(CommandLineWords::tr("--ranks takes ranks such as 1,2,5."));
    }
    return std::nullopt;
}

std::optional<int> readEvaluate(const Arguments &arguments, EvaluationQuestion &question)
{
    if (const auto wrong = readSubject(arguments, question))
        return wrong;
    const auto radius = arguments.positive(QStringLiteral("radius"));
    const auto buffer = arguments.number(QStringLiteral("buffer"), 0, 5'000);
    if (!radius || !buffer || !readWindow(arguments, QStringLiteral("before"), question.before) ||
        !readWindow(arguments, QStringLiteral("after"), question.after) ||
        !readCells(arguments, QStringLiteral("add"), question.added) ||
        !readCells(arguments, QStringLiteral("remove"), question.removed))
        return Usage;
    question.radiusMetres = *radius;
    question.bufferMetres = static_cast<double>(*buffer);
    question.vawgOnly = arguments.isSet(QStringLiteral("vawg"));
    question.compared = !arguments.isSet(QStringLiteral("without-comparison"));
    question.source = arguments.value(QStringLiteral("source"));
    if (!question.source.isEmpty() && question.source != QLatin1StringView("offences") &&
        question.source != QLatin1StringView("counts"))
        return arguments.usage(CommandLineWords::tr("--source is offences or counts."));
    if (arguments.isSet(QStringLiteral("comparisons"))) {
        const auto perPlace = arguments.number(QStringLiteral("comparisons"), 1, 100);
        if (!perPlace)
            return Usage;
        question.perPlace = static_cast<int>(*perPlace);
    }
    return std::nullopt;
}

QJsonValue countToJson(qint64 count)
{
    return count < LeastCountPrinted ? QJsonValue(figureText(count, Figures::Suppressed)) : QJsonValue(count);
}

QJsonObject toJson(const WindowCounts &counts)
{
    return {{"before", countToJson(counts.before)}, {"after", countToJson(counts.after)}};
}

QJsonObject toJson(const DisplacementPart &part)
{
    return {{"estimate", part.estimate},
            {"standard_error", part.deviation},
            {"low", part.interval.low},
            {"high", part.interval.high}};
}

QJsonObject toJson(const RateRatio &ratio)
{
    return {{"ratio", ratio.ratio},           {"standard_error_of_log", ratio.deviation},
            {"low", ratio.interval.low},      {"high", ratio.interval.high},
            {"dispersion", ratio.dispersion}, {"dispersion_p", ratio.dispersionP},
            {"widened", ratio.widened}};
}

QJsonArray monthsToJson(const Evaluation &evaluation)
{
    const PublishedAreas published = publishedAreas(evaluation);
    QJsonArray months;
    for (qsizetype i = 0; i < published.target.size(); ++i) {
        const PhaseMonth &when = evaluation.months[static_cast<size_t>(i)].when;
        months.append(QJsonObject{{"window", when.phase == Phase::Before    ? QStringLiteral("before")
                                             : when.phase == Phase::Between ? QStringLiteral("between")
                                                                            : QStringLiteral("after")},
                                  {"days", when.days.toString()},
                                  {"target", published.target[i]},
                                  {"comparison", published.comparison[i]},
                                  {"buffer", published.buffer[i]},
                                  {"comparison_buffer", published.comparisonBuffer[i]}});
    }
    return months;
}

QJsonArray areasToJson(const Evaluation &evaluation)
{
    QJsonArray areas;
    for (const ComparisonArea &area : evaluation.areas)
        areas.append(QJsonObject{{"area", toKey(area.cell)},
                                 {"name", area.name},
                                 {"easting", area.centre.easting},
                                 {"northing", area.centre.northing},
                                 {"before", countToJson(area.before)},
                                 {"trend_distance", area.distance},
                                 {"correlation", area.correlation},
                                 {"compared", area.chosen}});
    return areas;
}

// As in what is exported: nothing from which a count under 5 could be worked out.
QJsonObject toJson(const Evaluation &evaluation)
{
    const EvaluationFigures &figures = evaluation.figures;
    const EvaluationQuestion &question = evaluation.question;
    QJsonObject object{{"name", evaluation.name},
                       {"places", evaluation.places},
                       {"area_km2", evaluation.areaSquareMetres / 1e6},
                       {"before", question.before.toString()},
                       {"after", question.after.toString()},
                       {"source", question.source},
                       {"vawg_only", question.vawgOnly},
                       {"buffer_metres", question.bufferMetres},
                       {"compared", evaluation.compared()},
                       {"patrolled_left_out", evaluation.patrolledLeftOut},
                       {"counts", QJsonObject{{"target", toJson(figures.counts.target)},
                                              {"comparison", toJson(figures.counts.comparison)},
                                              {"buffer", toJson(figures.counts.buffer)},
                                              {"comparison_buffer", toJson(figures.counts.comparisonBuffer)}}},
                       {"weights", QJsonObject{{"before", figures.weights.before},
                                               {"comparison", figures.weights.comparison},
                                               {"comparison_buffer", figures.weights.comparisonBuffer}}},
                       {"verdict", toKey(figures.verdict)},
                       {"sentence", evaluationSentence(evaluation, Figures::Suppressed)},
                       {"displacement", displacementSentence(evaluation, Figures::Suppressed)},
                       {"cautions", QJsonArray::fromStringList(evaluation.cautions)},
                       {"method", QJsonArray::fromStringList(evaluationMethod(evaluation))},
                       {"months", monthsToJson(evaluation)},
                       {"areas", areasToJson(evaluation)}};
    const bool may = figures.displacement && mayBePublished(evaluation);
    object.insert("wdd", may ? QJsonValue(toJson(figures.displacement->total)) : QJsonValue());
    object.insert("wdd_target", may ? QJsonValue(toJson(figures.displacement->target)) : QJsonValue());
    object.insert("wdd_buffer", may ? QJsonValue(toJson(figures.displacement->buffer)) : QJsonValue());
    object.insert("claim", may ? QJsonValue(QJsonObject{{"low", figures.claim.low}, {"high", figures.claim.high}})
                               : QJsonValue());
    object.insert("wdd_published_standard_error", may ? QJsonValue(figures.publishedDeviation) : QJsonValue());
    object.insert("rate_ratio", may && figures.ratio ? QJsonValue(toJson(*figures.ratio)) : QJsonValue());
    return object;
}

void printAreas(const Console &console, const Evaluation &evaluation)
{
    int printed = 0;
    for (const ComparisonArea &area : evaluation.areas)
        if (area.chosen && printed++ < AreasPrinted)
            console.line(CommandLineWords::tr("compared with %1  %2  trend distance %3")
                             .arg(toKey(area.cell), -12)
                             .arg(area.name)
                             .arg(area.distance, 0, 'f', 2));
    if (printed > AreasPrinted)
        console.line(CommandLineWords::tr("and with %n more; --json has them all", nullptr, printed - AreasPrinted));
}

void print(const Console &console, const Evaluation &evaluation)
{
    const EvaluationFigures &figures = evaluation.figures;
    console.line(evaluationSentence(evaluation, Figures::Suppressed));
    if (const QString moved = displacementSentence(evaluation, Figures::Suppressed); !moved.isEmpty())
        console.line(moved);
    const auto row = [&](const QString &name, const WindowCounts &counts) {
        console.line(CommandLineWords::tr("%1  %2 before  %3 after")
                         .arg(name, -16)
                         .arg(figureText(counts.before, Figures::Suppressed), 6)
                         .arg(figureText(counts.after, Figures::Suppressed), 6));
    };
    row(CommandLineWords::tr("target"), figures.counts.target);
    row(CommandLineWords::tr("comparison"), figures.counts.comparison);
    row(CommandLineWords::tr("ring"), figures.counts.buffer);
    row(CommandLineWords::tr("its comparison"), figures.counts.comparisonBuffer);
    if (figures.displacement && mayBePublished(evaluation)) {
        const DisplacementPart &total = figures.displacement->total;
        console.line(CommandLineWords::tr("weighted displacement difference %1, standard error %2, 95 % %3 to %4")
                         .arg(estimateText(total.estimate), estimateText(total.deviation),
                              estimateText(total.interval.low), estimateText(total.interval.high)));
        if (figures.ratio)
            console.line(CommandLineWords::tr("rate ratio %1, dispersion %2")
                             .arg(ratioText(*figures.ratio))
                             .arg(figures.ratio->dispersion, 0, 'f', 2));
    }
    printAreas(console, evaluation);
    for (const QString &caution : evaluation.cautions)
        console.line(caution);
}

Result<void> writeOut(const Arguments &arguments, const Store &store, const Evaluation &evaluation)
{
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (auto written = writeFile(out, evaluationCsv(evaluation, store.isExercise())); !written)
            return written;
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    if (pdf.isEmpty())
        return {};
    return writeReportPdf(evaluationReport(store, evaluation), pdf).transform([](int) {});
}

} // namespace

int runEvaluate(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("evaluate"),
        CommandLineWords::tr("Holds what was recorded at some places after something was done there against "
                             "before, and against comparison areas."));
    declareEvaluate(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    EvaluationQuestion question;
    if (const auto wrong = readEvaluate(arguments, question))
        return *wrong;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(true);
    if (!store)
        return console.refuse(store.error());
    const Result<Evaluation> evaluation = evaluate(**store, question);
    if (!evaluation)
        return console.refuse(evaluation.error());
    if (const auto written = writeOut(arguments, **store, *evaluation); !written)
        return console.refuse(written.error());
    print(console, *evaluation);
    console.json(toJson(*evaluation));
    return Done;
}

} // namespace lantern::cli
