// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/textdecoding.h"

#include "base/tr.h"
#include "etl/csv/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>

#include <iconv.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Utf8, OneByte, Lines };

// iconv's handle; closing it is all it needs.
struct Converter
{
    explicit Converter(const QByteArray &name)
        : handle(iconv_open("UTF-8", name.constData()))
    {
    }
    ~Converter()
    {
        if (isOpen())
            iconv_close(handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)
    bool isOpen() const { return std::bit_cast<std::intptr_t>(handle) != -1; }

    iconv_t handle;
};

bool isWide(const QString &name, QStringView stem)
{
    return name.startsWith(stem, Qt::CaseInsensitive);
}

} // namespace

struct TextDecoding::State
{
    explicit State(const QString &itsName)
        : name(itsName)
        , converter(itsName.toLatin1())
    {
    }

    QString name;
    Converter converter;
    Shape shape = Shape::Lines;
    int unit = 1;
    bool bigEndian = false;
    std::array<std::array<char, 4>, 256> table{}; // OneByte: UTF-8 of each byte,
    std::array<unsigned char, 256> length{};      // and its length

    // True when each byte is a character by itself.
    bool fillTable();
    unsigned unitAt(const char *at) const;
};

bool TextDecoding::State::fillTable()
{
    for (unsigned byte = 0; byte < 256; ++byte) {
        char source = static_cast<char>(byte);
        char *in = &source;
        size_t inLeft = 1;
        char *out = table[byte].data();
        size_t outLeft = table[byte].size();
        iconv(converter.handle, nullptr, nullptr, nullptr, nullptr);
        if (iconv(converter.handle, &in, &inLeft, &out, &outLeft) == size_t(-1)) {
            if (errno != EILSEQ)
                return false; // the first byte of several
            table[byte][0] = badByte;
            outLeft = 3;
        }
        length[byte] = static_cast<unsigned char>(4 - outLeft);
        const bool isItself = length[byte] == 1 && table[byte][0] == static_cast<char>(byte);
        if (length[byte] == 0 || length[byte] > 3 || (byte < 128 && !isItself))
            return false;
    }
    return true;
}

unsigned TextDecoding::State::unitAt(const char *at) const
{
    unsigned value = 0;
    for (int byte = 0; byte < unit; ++byte)
        value = value << 8 | static_cast<unsigned char>(at[bigEndian ? byte : unit - 1 - byte]);
    return value;
}

TextDecoding::TextDecoding(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
TextDecoding::TextDecoding(TextDecoding &&) noexcept = default;
TextDecoding &TextDecoding::operator=(TextDecoding &&) noexcept = default;
TextDecoding::~TextDecoding() = default;

Result<TextDecoding> TextDecoding::open(const QString &name)
{
    QString wanted = name;
    if (name.compare("UTF-16"_L1, Qt::CaseInsensitive) == 0 ||
        name.compare("UTF-32"_L1, Qt::CaseInsensitive) == 0)
        wanted += u"LE"_s; // where no mark says otherwise
    auto state = std::make_unique<State>(wanted);
    // A name with a slash would ask iconv to transliterate or to drop what it cannot convert.
    const bool isKnown = !wanted.isEmpty() && !wanted.contains(u'/') && state->converter.isOpen();
    if (isKnown && wanted.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0) {
        state->shape = Shape::Utf8;
    } else if (isKnown && (isWide(wanted, u"UTF-16") || isWide(wanted, u"UTF-32"))) {
        state->unit = isWide(wanted, u"UTF-16") ? 2 : 4;
        state->bigEndian = wanted.endsWith("BE"_L1, Qt::CaseInsensitive);
    } else if (isKnown && state->fillTable()) {
        state->shape = Shape::OneByte;
    }
    TextDecoding decoding(std::move(state));
    std::string probe;
    if (isKnown && decoding.unitSize() == 1)
        decoding.decodeLine("\r\n", probe);
    if (!isKnown || (decoding.unitSize() == 1 && probe != "\r\n"))
        return fail(Error::Kind::Input,
                    Martlet::tr("The character encoding “%1” is not known here. Name another "
                                "one, for example UTF-8, UTF-16LE or windows-1252.")
                        .arg(name));
    return decoding;
}

std::optional<ByteOrderMark> TextDecoding::markAt(std::string_view head)
{
    using namespace std::string_view_literals;
    constexpr std::pair<std::string_view, const char16_t *> marks[] = {
        {"\xEF\xBB\xBF"sv, u"UTF-8"}, {"\xFF\xFE\0\0"sv, u"UTF-32LE"}, {"\0\0\xFE\xFF"sv, u"UTF-32BE"},
        {"\xFF\xFE"sv, u"UTF-16LE"},  {"\xFE\xFF"sv, u"UTF-16BE"},
    };
    for (const auto &[bytes, encoding] : marks)
        if (head.substr(0, bytes.size()) == bytes)
            return ByteOrderMark{QString::fromUtf16(encoding), qint64(bytes.size())};
    return std::nullopt;
}

QString TextDecoding::name() const
{
    return m_state->name;
}

bool TextDecoding::isUtf8() const
{
    return m_state->shape == Shape::Utf8;
}

bool TextDecoding::isOneByte() const
{
    return m_state->shape == Shape::OneByte;
}

int TextDecoding::unitSize() const
{
    return m_state->unit;
}

size_t TextDecoding::errorAt(std::string_view text) const
{
    if (!isOneByte())
        return utf8ErrorAt(text);
    const auto bad = std::find_if(text.begin(), text.end(), [this](char byte) {
        return m_state->table[static_cast<unsigned char>(byte)][0] == badByte;
    });
    return size_t(bad - text.begin());
}

char *TextDecoding::decode(std::string_view bytes, char *out) const
{
    for (const char byte : bytes) {
        const auto index = static_cast<unsigned char>(byte);
        const auto length = m_state->length[index];
        std::memcpy(out, m_state->table[index].data(), length);
        out += length;
    }
    return out;
}

void TextDecoding::decodeLine(std::string_view bytes, std::string &out) const
{
    iconv(m_state->converter.handle, nullptr, nullptr, nullptr, nullptr); // each line begins in the first state
    std::string source(bytes);
    char *in = source.data();
    size_t inLeft = source.size();
    while (inLeft > 0) {
        const size_t start = out.size();
        out.resize(start + inLeft * 4 + 16);
        char *to = out.data() + start;
        size_t toLeft = out.size() - start;
        const bool failed = iconv(m_state->converter.handle, &in, &inLeft, &to, &toLeft) == size_t(-1);
        out.resize(out.size() - toLeft);
        if (failed && errno == E2BIG)
            continue;
        if (failed) { // no text at `in`, or the line ends within a character
            const size_t skipped = std::min(inLeft, size_t(unitSize()));
            out.append(skipped, badByte);
            in += skipped;
            inLeft -= skipped;
        }
    }
}

size_t TextDecoding::lineEnd(std::string_view bytes) const
{
    const size_t unit = size_t(unitSize());
    for (size_t at = 0; at + unit <= bytes.size(); at += unit) {
        const unsigned value = m_state->unitAt(bytes.data() + at);
        if (value == '\n' || value == '\r')
            return at + unit;
    }
    return std::string_view::npos;
}

} // namespace martlet
