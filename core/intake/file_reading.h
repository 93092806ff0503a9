#pragma once

#include "intake/batch.h"
#include "intake/importer.h"
#include "intake/projection.h"

#include <functional>

namespace lantern
{

// What every reader of one import shares.
struct ImportContext
{
    QMap<QString, QString> columnMapping; // ours → theirs, for force CSVs
    CachedProjection projection;
    qint64 refusalsKept = 0;
};

// Refusals beyond this many are counted, not kept.
inline constexpr qint64 mostRefusalsKept = 10'000;

// The reading of one file: what a reader reports to. Every row read ends as handed over, refused or left out.
class FileReading
{
public:
    using HandOver = std::function<bool(Batch &&)>;
    FileReading(QString path, ImportContext &context, HandOver handOver);

    [[nodiscard]] const QString &path() const { return m_summary.path; }
    [[nodiscard]] ImportContext &context() const { return m_context; }
    void countRead(qint64 rows = 1) { m_summary.read += rows; }
    void refuse(qint64 line, int column, const QString &reason);
    // Read and rightly not wanted; the note should say what and why.
    void leaveOut() { ++m_summary.leftOut; }
    void setKind(const QString &kind) { m_summary.kind = kind; }
    void addNote(const QString &note);
    // False once the import has been stopped: the reader returns as soon as it can.
    [[nodiscard]] bool handOver(Batch &&batch);
    // The last rows of a file; nothing follows, so whether the import goes on is no matter here.
    template<class Row>
    void handOverRest(std::vector<Row> &&rows)
    {
        if (!rows.empty())
            handOverLast(std::move(rows));
    }
    void handOverLast(Batch &&batch) { m_stopped = m_stopped || !m_handOver(std::move(batch)); }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    [[nodiscard]] const FileSummary &summary() const { return m_summary; }
    [[nodiscard]] std::vector<Refusal> takeRefusals() { return std::exchange(m_refusals, {}); }

private:
    ImportContext &m_context;
    HandOver m_handOver;
    FileSummary m_summary;
    std::vector<Refusal> m_refusals;
    bool m_stopped = false;
};

} // namespace lantern
