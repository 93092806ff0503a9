#pragma once

#include "intake/byte_stream.h"

#include <string>
#include <vector>

namespace lantern
{

// One line of a text file, its line end included.
struct TextLine
{
    std::string text;
    qint64 number = 0;    // 1-based
    bool tooLong = false; // the text is cut off
};

// Cuts a stream into lines without ever holding more than one line and one buffer. A byte-order mark is dropped.
class LineReader
{
public:
    LineReader(ByteStream &stream, qsizetype longestBytes);
    // False at the end. Where the stream fails, the line that it fails in is not given.
    [[nodiscard]] Result<bool> next(TextLine &line);
    [[nodiscard]] qint64 lineNumber() const { return m_number; }

private:
    [[nodiscard]] Result<bool> fill();
    ByteStream &m_stream;
    qsizetype m_longest;
    std::vector<char> m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qint64 m_number = 0;
};

} // namespace lantern
