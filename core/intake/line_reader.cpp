#include "intake/line_reader.h"

#include <cstring>

namespace lantern
{

namespace
{

constexpr qsizetype bufferBytes = qsizetype{256} * 1024;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace

LineReader::LineReader(ByteStream &stream, qsizetype longestBytes)
    : m_stream(stream)
    , m_longest(longestBytes)
    , m_buffer(bufferBytes)
{
}

Result<bool> LineReader::fill()
{
    const auto count = m_stream.read(m_buffer.data(), bufferBytes);
    if (!count)
        return std::unexpected(count.error());
    m_begin = 0;
    m_end = *count;
    return *count > 0;
}

Result<bool> LineReader::next(TextLine &line)
{
    line.text.clear();
    line.tooLong = false;
    line.number = m_number + 1;
    while (true) {
        if (m_begin == m_end) {
            const auto more = fill();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
        }
        const char *begin = m_buffer.data() + m_begin;
        const auto *found = static_cast<const char *>(std::memchr(begin, '\n', static_cast<size_t>(m_end - m_begin)));
        const qsizetype size = found ? found - begin + 1 : m_end - m_begin;
        const qsizetype room = m_longest - static_cast<qsizetype>(line.text.size());
        line.text.append(begin, static_cast<size_t>(std::min(size, room)));
        line.tooLong = line.tooLong || size > room;
        m_begin += size;
        if (found)
            break;
    }
    if (line.text.empty())
        return false;
    if (++m_number == 1 && line.text.starts_with(byteOrderMark))
        line.text.erase(0, byteOrderMark.size());
    return true;
}

} // namespace lantern
