// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/cleaning/nearpairs.h"

#include "base/editdistance.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace martlet {

namespace {

constexpr int lettersPerFault = 6;
constexpr int mostFaults = 2;
constexpr size_t mostPerPiece = 2000; // texts; a piece that more share tells nothing
constexpr size_t textsPerLook = 256;  // at the stop token

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text)
        if (letter.isDigit())
            digits += letter;
    return digits;
}

// A piece of a text: its number, the length of the text, its letters, and a hash of all digits of the text, so
// that numbered names do not meet in a piece they all begin with.
struct Piece
{
    int number;
    qsizetype length;
    QStringView letters;
    size_t digits;

    bool operator==(const Piece &) const = default;
    friend size_t qHash(const Piece &piece, size_t seed = 0)
    {
        return qHashMulti(seed, piece.number, piece.length, piece.letters, piece.digits);
    }
};

// Where the `number`th of `count` pieces begins; the last ones are longer by one where it does not divide.
qsizetype pieceStart(qsizetype length, int number, int count)
{
    const auto whole = length / count, rest = length % count;
    return number * whole + std::max<qsizetype>(0, number - (count - rest));
}

// Texts seen so far, found by their pieces; shorter ones come first.
class PieceIndex final
{
public:
    explicit PieceIndex(const std::vector<QString> &texts)
        : m_texts(texts)
    {
    }

    void add(size_t index)
    {
        const auto &text = m_texts[index];
        const auto digits = qHash(digitsOf(text));
        constexpr int count = mostFaults + 1;
        for (int number = 0; number < count; ++number) {
            const auto start = pieceStart(text.size(), number, count);
            const auto end = pieceStart(text.size(), number + 1, count);
            m_pieces[{number, text.size(), QStringView(text).mid(start, end - start), digits}].push_back(index);
        }
    }

    // Indexes of texts, not longer, that share a piece with this one at about the same place; some twice.
    void candidates(const QString &text, int most, std::vector<size_t> &found) const
    {
        found.clear();
        const auto digits = qHash(digitsOf(text));
        constexpr int count = mostFaults + 1;
        for (auto length = std::max<qsizetype>(count, text.size() - most); length <= text.size(); ++length) {
            for (int number = 0; number < count; ++number) {
                const auto start = pieceStart(length, number, count);
                const auto size = pieceStart(length, number + 1, count) - start;
                const auto last = std::min<qsizetype>(text.size() - size, start + most);
                for (auto at = std::max<qsizetype>(0, start - most); at <= last; ++at)
                    if (const auto known =
                            m_pieces.constFind({number, length, QStringView(text).mid(at, size), digits});
                        known != m_pieces.constEnd() && known->size() <= mostPerPiece)
                        found.insert(found.end(), known->begin(), known->end());
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }

private:
    const std::vector<QString> &m_texts;
    QHash<Piece, std::vector<size_t>> m_pieces;
};

} // namespace

int allowedDistance(qsizetype length)
{
    return int(std::min<qsizetype>(length / lettersPerFault, mostFaults));
}

bool forEachNearPair(const std::vector<QString> &texts, std::stop_token stop,
                     const std::function<void(size_t, size_t)> &each)
{
    std::vector<size_t> order(texts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return texts[a].size() < texts[b].size(); });
    PieceIndex seen(texts);
    std::vector<size_t> candidates;
    for (size_t done = 0; done < order.size(); ++done) {
        if (done % textsPerLook == 0 && stop.stop_requested())
            return false;
        const auto &text = texts[order[done]];
        const int most = allowedDistance(text.size());
        if (most == 0)
            continue;
        seen.candidates(text, most, candidates);
        const auto digits = digitsOf(text);
        for (const auto other : candidates)
            if (editDistance(text, texts[other], most) <= most && digitsOf(texts[other]) == digits)
                each(other, order[done]);
        seen.add(order[done]);
    }
    return true;
}

} // namespace martlet
