#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/harm_table_columns.h"
#include "intake/words.h"

#include <array>

namespace lantern
{

namespace
{

constexpr double MostWeight = 1e6;

// Where the figures stand; −1 where a column is not there.
struct HarmColumns
{
    int name = -1;
    int weight = -1;
    int low = -1;
    int high = -1;
    HarmUnit unit = HarmUnit::Score;
};

HarmColumns harmColumns(const Columns &columns)
{
    HarmColumns found{.name = columns.findFirst({u"offence_class", u"class", u"offence", u"offence_title",
                                                 u"offence_description", u"crime_type"}),
                      .weight = columns.findFirst({u"harm_days", u"days"}),
                      .low = columns.findFirst({u"low", u"lowest", u"harm_low"}),
                      .high = columns.findFirst({u"high", u"highest", u"harm_high"})};
    if (found.weight >= 0)
        found.unit = HarmUnit::Days;
    else
        found.weight = columns.findFirst({u"weight", u"severity_weight", u"severity", u"score", u"severity_score",
                                          u"crime_severity_score", u"harm"});
    return found;
}

// The weight with its range; none after a refusal.
std::optional<HarmFigure> figureOf(const CsvRow &row, const HarmColumns &columns, FileReading &reading)
{
    const auto number = [&](int column) { return toNumber(cellOf(row, column)); };
    const auto given = [&](int column) { return !cellOf(row, column).empty(); };
    HarmFigure figure{.titles = {textOf(row, columns.name)}};
    if (figure.titles.front().isEmpty()) {
        reading.refuse(row.line, columns.name + 1, IntakeWords::tr("the row names no class of offence"));
        return std::nullopt;
    }
    const auto weight = number(columns.weight);
    if (!weight || *weight < 0 || *weight > MostWeight) {
        reading.refuse(row.line, columns.weight + 1, IntakeWords::tr("a weight of 0 to 1,000,000 is wanted"));
        return std::nullopt;
    }
    figure.low = figure.weight = figure.high = *weight;
    for (const auto &[column, bound] : {std::pair(columns.low, &figure.low), std::pair(columns.high, &figure.high)}) {
        if (!given(column))
            continue;
        const auto value = number(column);
        if (!value || *value < 0 || *value > MostWeight) {
            reading.refuse(row.line, column + 1, IntakeWords::tr("a weight of 0 to 1,000,000 is wanted"));
            return std::nullopt;
        }
        *bound = *value;
    }
    if (figure.low > figure.weight || figure.weight > figure.high) {
        reading.refuse(row.line, columns.weight + 1,
                       IntakeWords::tr("the weight is not between its lowest and its highest"));
        return std::nullopt;
    }
    return figure;
}

} // namespace

bool recognisesHarmTable(const FileSample &sample, const ImportContext &)
{
    if (sample.format != Format::Csv)
        return false;
    const HarmColumns found = harmColumns(sample.columns);
    // A table of places or of counts by month may have a score too.
    return found.name >= 0 && found.weight >= 0 &&
           sample.columns.findFirst({u"latitude", u"longitude", u"lat", u"lon", u"easting", u"northing", u"month",
                                     u"from", u"recorded_month", u"date", u"wkt"}) < 0;
}

void readHarmTable(const FileSample &sample, FileReading &reading)
{
    const HarmColumns columns = harmColumns(sample.columns);
    HarmTableBatch batch{.table = tableOfFile(reading, columns.unit), .figures = {}};
    QHash<QString, qint64> lines;
    readTable(sample, reading, [&](const CsvRow &row) {
        const std::optional<HarmFigure> figure = figureOf(row, columns, reading);
        if (!figure)
            return true;
        const QString folded = figure->titles.front().toLower();
        if (const auto before = lines.constFind(folded); before != lines.cend()) {
            reading.refuse(row.line, columns.name + 1,
                           IntakeWords::tr("the class is weighed in line %1 already").arg(*before));
            return true;
        }
        lines.insert(folded, row.line);
        batch.figures.push_back(*figure);
        return true;
    });
    if (!batch.figures.empty())
        reading.handOverLast(std::move(batch));
}

} // namespace lantern
