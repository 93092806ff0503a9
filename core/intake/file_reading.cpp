#include "intake/file_reading.h"

namespace lantern
{

FileReading::FileReading(QString path, ImportContext &context, HandOver handOver)
    : m_context(context)
    , m_handOver(std::move(handOver))
{
    m_summary.path = std::move(path);
    m_summary.kind = QStringLiteral("unrecognised");
}

void FileReading::refuse(qint64 line, int column, const QString &reason)
{
    ++m_summary.refused;
    if (m_context.refusalsKept >= mostRefusalsKept)
        return;
    ++m_context.refusalsKept;
    m_refusals.push_back({.file = m_summary.path, .line = line, .column = column, .reason = reason});
}

void FileReading::addNote(const QString &note)
{
    if (!m_summary.note.isEmpty())
        m_summary.note += QStringLiteral("; ");
    m_summary.note += note;
}

bool FileReading::handOver(Batch &&batch)
{
    m_stopped = m_stopped || !m_handOver(std::move(batch));
    return !m_stopped;
}

} // namespace lantern
