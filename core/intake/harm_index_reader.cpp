#include "intake/source_readers.h"

#include "intake/csv_cells.h"

#include <QCoreApplication>

namespace lantern
{

bool recognisesHarmIndex(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv &&
           sample.columns.hasAll({u"FULL_OFFENCE_TITLE", u"SHORT_TITLE", u"CCHI Score"});
}

void readHarmIndex(const FileSample &sample, FileReading &reading)
{
    constexpr double mostDays = 36'525; // a hundred years
    const int full = sample.columns.find(u"FULL_OFFENCE_TITLE");
    const int brief = sample.columns.find(u"SHORT_TITLE");
    const int score = sample.columns.find(u"CCHI Score");
    std::vector<HarmFigure> figures;
    readTable(sample, reading, [&](const CsvRow &row) {
        const auto days = toNumber(cellOf(row, score));
        if (!days || *days < 0 || *days > mostDays)
            reading.refuse(row.line, score + 1, QCoreApplication::translate("Intake", "a score in days is wanted"));
        else
            figures.push_back({.titles = {textOf(row, full), textOf(row, brief)}, .days = *days});
        return true;
    });
    reading.handOverRest(std::exchange(figures, {}));
    reading.addNote(QCoreApplication::translate("Intake", "sets the harm of offence classes of the same title; figures "
                                                          "for classes that the file does not have are left out"));
}

} // namespace lantern
