#include "intake/path_reading.h"

#include "intake/reader.h"

#include <utility>

namespace lantern
{

namespace
{

class PathReading
{
public:
    PathReading(const std::vector<FoundFile> &files, ImportContext &context, BatchQueue &queue)
        : m_files(files)
        , m_context(context)
        , m_queue(queue)
    {
        for (const FoundFile &file : files)
            m_allBytes += static_cast<double>(file.bytes) + 1;
    }

    void run()
    {
        std::vector<std::pair<size_t, FileSample>> later;
        for (size_t i = 0; i < m_files.size(); ++i) {
            auto sample = look(i);
            if (!sample)
                continue;
            const Reader *reader = readerFor(*sample, m_context);
            if (reader && reader->afterOthers)
                later.emplace_back(i, *std::move(sample));
            else if (!read(i, *sample, reader))
                return;
        }
        for (const auto &[i, sample] : later) {
            if (!read(i, sample, readerFor(sample, m_context)))
                return;
        }
    }

private:
    [[nodiscard]] bool push(std::variant<FileStarted, Batch, FileEnded> content)
    {
        return m_queue.push({.content = std::move(content), .fraction = m_bytesDone / m_allBytes});
    }

    // The sample of a file that is to be read; files that are not are ended here with the reason.
    std::optional<FileSample> look(size_t i)
    {
        FileReading reading(m_files[i].path, m_context, {});
        if (!m_files[i].leaveAlone.isEmpty()) {
            reading.addNote(m_files[i].leaveAlone);
        } else {
            auto sample = sampleFile(m_files[i].path);
            if (sample)
                return *std::move(sample);
            reading.addNote(sample.error().message);
            reading.countRead();
            reading.refuse(sample.error().line, sample.error().column, sample.error().message);
        }
        if (push(FileStarted{i}))
            end(i, reading);
        return std::nullopt;
    }

    bool read(size_t i, const FileSample &sample, const Reader *reader)
    {
        if (!push(FileStarted{i}))
            return false;
        FileReading reading(m_files[i].path, m_context, [this](Batch &&batch) { return push(std::move(batch)); });
        if (reader) {
            reading.setKind(QString::fromLatin1(reader->kind));
            reader->read(sample, reading);
        } else {
            reading.addNote(whyNotRead(sample, m_context));
        }
        return end(i, reading);
    }

    bool end(size_t i, FileReading &reading)
    {
        m_bytesDone += static_cast<double>(m_files[i].bytes) + 1;
        return push(FileEnded{.file = i, .summary = reading.summary(), .refusals = reading.takeRefusals()});
    }

    const std::vector<FoundFile> &m_files;
    ImportContext &m_context;
    BatchQueue &m_queue;
    double m_allBytes = 1;
    double m_bytesDone = 0;
};

} // namespace

void readFoundFiles(const std::vector<FoundFile> &files, ImportContext &context, BatchQueue &queue)
{
    PathReading(files, context, queue).run();
}

} // namespace lantern
