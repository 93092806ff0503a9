#include "intake/number_table.h"

#include "intake/columns.h"
#include "intake/csv_rows.h"
#include "intake/fields.h"
#include "intake/words.h"

#include <algorithm>
#include <optional>

namespace lantern
{

namespace
{

class NumberRows
{
public:
    NumberRows(const QString &path, const QStringList &names)
        : m_path(path)
        , m_names(names)
    {
        m_table.columns.resize(static_cast<size_t>(names.size()));
    }
    bool take(const CsvRow &row)
    {
        if (m_places.empty() && !begin(row))
            return !m_error;
        for (size_t column = 0; column < m_places.size(); ++column) {
            const size_t place = m_places[column];
            const auto number = place < row.fields.size() ? toNumber(row.fields[place]) : std::nullopt;
            if (!number)
                return refuse(row.line, static_cast<int>(place) + 1,
                              place < row.fields.size()
                                  ? IntakeWords::tr("“%1” is not a number.").arg(toText(row.fields[place]))
                                  : IntakeWords::tr("The row ends before this column."));
            m_table.columns[column].push_back(*number);
        }
        return true;
    }
    bool refuse(qint64 line, int column, const QString &why)
    {
        m_error =
            Error{.code = Error::Code::WrongFormat, .message = why, .file = m_path, .line = line, .column = column};
        return false;
    }
    [[nodiscard]] Result<NumberTable> result()
    {
        if (m_error)
            return std::unexpected(*m_error);
        if (m_table.rows() == 0)
            return std::unexpected(Error{.code = Error::Code::WrongFormat,
                                         .message = IntakeWords::tr("There are no rows of numbers in this file."),
                                         .file = m_path});
        return std::move(m_table);
    }

private:
    // Finds the columns; true if this row already holds numbers.
    bool begin(const CsvRow &row)
    {
        const bool isHeader = !std::ranges::all_of(row.fields, [](auto field) { return toNumber(field).has_value(); });
        QStringList header;
        for (const std::string_view field : row.fields)
            header.append(toText(field));
        const Columns columns(header);
        const bool byName = isHeader && (m_names.size() > 1 || columns.count() > 1);
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const int place = byName ? columns.find(m_names[i]) : static_cast<int>(i);
            if (place < 0 || place >= columns.count())
                return refuse(row.line, 0,
                              IntakeWords::tr("There is no column “%1”. Wanted: %2.")
                                  .arg(m_names[i], m_names.join(QStringLiteral(", "))));
            m_places.push_back(static_cast<size_t>(place));
        }
        return !isHeader;
    }

    QString m_path;
    QStringList m_names;
    std::vector<size_t> m_places;
    NumberTable m_table;
    std::optional<Error> m_error;
};

} // namespace

Result<NumberTable> readNumbers(const QString &path, const QStringList &names)
{
    Result<ByteStream> stream = ByteStream::open(path);
    if (!stream)
        return std::unexpected(stream.error());
    NumberRows rows(path, names);
    readCsvRows(*stream, ',',
                {.row = [&](const CsvRow &row) { return rows.take(row); },
                 .bad = [&](qint64 line, int column, const QString &why) { return rows.refuse(line, column, why); }});
    return rows.result();
}

} // namespace lantern
