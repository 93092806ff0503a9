#include "intake/csv_rows.h"

#include "intake/line_reader.h"
#include "intake/words.h"

#include <csv.h>

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

namespace lantern
{

namespace
{

QString unterminatedQuote()
{
    return IntakeWords::tr("a quoted field that does not end");
}

bool isBlank(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\r' || c == '\n' || c == '\t'; });
}

bool isValidUtf8(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

QString problemOf(const TextLine &line)
{
    if (line.tooLong)
        return IntakeWords::tr("line longer than %1 bytes").arg(longestCsvLineBytes);
    if (line.text.find('\0') != std::string::npos)
        return IntakeWords::tr("NUL bytes: this line is not text");
    if (!isValidUtf8(line.text))
        return IntakeWords::tr("not UTF-8 text");
    return {};
}

// libcsv's parser and the record that it is building.
class RecordParser
{
public:
    explicit RecordParser(char delimiter)
        : m_delimiter(delimiter)
    {
        start();
    }
    RecordParser(const RecordParser &) = delete;
    RecordParser &operator=(const RecordParser &) = delete;
    ~RecordParser() { csv_free(&m_parser); }

    void restart()
    {
        csv_free(&m_parser);
        start();
    }
    // False where strict CSV forbids what stands there.
    bool feed(std::string_view line)
    {
        return csv_parse(&m_parser, line.data(), line.size(), &RecordParser::fieldEnded, &RecordParser::recordEnded,
                         this) == line.size();
    }
    // False where the last field's quote was never closed.
    bool finish() { return csv_fini(&m_parser, &RecordParser::fieldEnded, &RecordParser::recordEnded, this) == 0; }

    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] size_t fieldCount() const { return m_ends.size(); }
    std::span<const std::string_view> fields()
    {
        m_fields.clear();
        size_t begin = 0;
        for (const size_t end : m_ends) {
            m_fields.emplace_back(m_text.data() + begin, end - begin);
            begin = end;
        }
        return m_fields;
    }
    void nextRecord()
    {
        m_text.clear();
        m_ends.clear();
        m_complete = false;
    }

private:
    void start()
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
        nextRecord();
    }
    static void fieldEnded(void *text, size_t size, void *self)
    {
        auto *parser = static_cast<RecordParser *>(self);
        parser->m_text.append(static_cast<const char *>(text), size);
        parser->m_ends.push_back(parser->m_text.size());
    }
    static void recordEnded(int, void *self) { static_cast<RecordParser *>(self)->m_complete = true; }

    csv_parser m_parser = {};
    char m_delimiter;
    std::string m_text;
    std::vector<size_t> m_ends;
    std::vector<std::string_view> m_fields;
    bool m_complete = false;
};

// Feeds lines to the parser, keeps those of an unfinished record for a second try, and tells the handler.
class RowReading
{
public:
    RowReading(ByteStream &stream, char delimiter, const CsvHandler &handler)
        : m_lines(stream, longestCsvLineBytes)
        , m_parser(delimiter)
        , m_handler(handler)
    {
    }

    void run()
    {
        while (m_going) {
            if (takeLine())
                feedLine();
            else if (m_record.empty())
                break;
            else
                endOfFile();
        }
        if (m_going && !m_failure.isEmpty())
            m_handler.bad(m_lines.lineNumber() + 1, 0, m_failure);
    }

private:
    bool takeLine()
    {
        if (!m_again.empty()) {
            m_line = std::move(m_again.front());
            m_again.pop_front();
            return true;
        }
        if (!m_failure.isEmpty())
            return false;
        const auto more = m_lines.next(m_line);
        if (!more)
            m_failure = more.error().message;
        return more.value_or(false);
    }

    void feedLine()
    {
        if (const QString reason = problemOf(m_line); !reason.isEmpty()) {
            if (m_record.empty()) {
                m_going = m_handler.bad(m_line.number, 0, reason);
                return;
            }
            m_record.push_back(std::move(m_line));
            refuseRecord(unterminatedQuote());
            return;
        }
        if (!m_parser.feed(m_line.text)) {
            const int column = static_cast<int>(m_parser.fieldCount()) + 1;
            m_record.push_back(std::move(m_line));
            refuseRecord(IntakeWords::tr("a quote where none may stand"), column);
        } else if (m_parser.isComplete()) {
            deliver(m_record.empty() ? m_line.number : m_record.front().number);
        } else if (!m_record.empty() || !isBlank(m_line.text)) {
            m_record.push_back(std::move(m_line));
            if (static_cast<qsizetype>(m_record.size()) > mostCsvRecordLines)
                refuseRecord(unterminatedQuote());
        }
    }

    void deliver(qint64 line)
    {
        const auto fields = m_parser.fields();
        const bool blank = fields.size() == 1 && fields.front().empty();
        m_going = blank || m_handler.row({.line = line, .fields = fields});
        m_parser.nextRecord();
        m_record.clear();
    }

    // Gives up the line where the record began; the lines after it are read again as if it had not been there.
    void refuseRecord(const QString &reason, int column = 0)
    {
        m_parser.restart();
        const qint64 line = m_record.front().number;
        m_again.insert(m_again.begin(), std::make_move_iterator(m_record.begin() + 1),
                       std::make_move_iterator(m_record.end()));
        m_record.clear();
        m_going = m_handler.bad(line, column, reason);
    }

    void endOfFile()
    {
        if (m_parser.finish() && m_parser.isComplete())
            deliver(m_record.front().number);
        else
            refuseRecord(unterminatedQuote());
    }

    LineReader m_lines;
    RecordParser m_parser;
    const CsvHandler &m_handler;
    TextLine m_line;
    std::vector<TextLine> m_record; // the lines of a record that is not finished
    std::deque<TextLine> m_again;   // lines to be read once more, after a refusal
    QString m_failure;              // why the stream ended before its time
    bool m_going = true;
};

} // namespace

void readCsvRows(ByteStream &stream, char delimiter, const CsvHandler &handler)
{
    RowReading(stream, delimiter, handler).run();
}

char csvDelimiter(std::string_view headerLine)
{
    constexpr std::string_view candidates = ",;\t";
    const auto count = [&](char c) { return std::ranges::count(headerLine, c); };
    return *std::ranges::max_element(candidates, {}, count);
}

} // namespace lantern
