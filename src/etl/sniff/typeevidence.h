// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/dateformat.h"
#include "etl/sniff/numbershape.h"

#include <QMap>
#include <QString>

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace martlet {

// A cell that proves something: its line and its text.
struct Proof
{
    qint64 line = 0; // 0: within a stretch whose lines are not counted
    std::string text = {};
    bool isSet = false;

    void set(std::string_view itsText, qint64 itsLine);
};

// Gathers from the texts of one column what type it can have: how many are numbers, in which styles; how many
// are dates, by which formats, and which row tells two formats apart. Bounded memory. One thread.
class TypeEvidence final
{
public:
    struct DateCandidate
    {
        QString words; // "M/d/yyyy"
        DateFormat format;
        qint64 fits = 0;
    };

    void take(std::string_view text, qint64 line); // without blanks around it; empty: blank

    qint64 rows() const { return m_rows; }
    qint64 blanks() const { return m_blanks; }
    qint64 filled() const { return m_rows - m_blanks; } // words for blank among them
    qint64 blankWordCount() const;
    const QMap<QString, qint64> &blankWords() const { return m_blankWords; }

    qint64 numbers() const { return m_numbers; }
    using StyleCounts = std::array<qint64, numberStyles.size()>;
    const StyleCounts &styleFits() const { return m_styleFits; } // numbers each style reads,
    const StyleCounts &wholeFits() const { return m_wholeFits; } // and those without decimals then
    const Proof &pointProof() const { return m_pointProof; }     // the first number no decimal comma reads
    const Proof &commaProof() const { return m_commaProof; }
    const Proof &separated() const { return m_separated; } // the first number with a separator
    const Proof &codeProof() const { return m_codeProof; } // the first with a leading zero
    const Proof &notANumber() const { return m_notANumber; }
    qint64 separatedCount() const { return m_separatedCount; }
    qint64 percents() const { return m_percents; }
    qint64 inParentheses() const { return m_inParentheses; }
    qint64 pointZeros() const { return m_pointZeros; }
    qint64 withSymbol() const { return m_withSymbol; }
    QString symbol() const; // the most frequent one
    int mostDigits() const { return m_mostDigits; }
    int mostDecimals() const { return m_mostDecimals; }
    bool isWithinSerials() const
    {
        return m_allSerials && m_numbers > 0;
    } // 1954 to 2118 as a spreadsheet counts

    const std::vector<DateCandidate> &dates() const { return m_dates; }
    qint64 dated() const { return m_dated; }
    const Proof &notADate() const { return m_notADate; }
    const Proof &dateExample() const { return m_dateExample; } // one that two formats read differently, if any
    // The first row that the one format reads and the other does not; null when there is none.
    const Proof *telling(const QString &format, const QString &rival) const;

    qint64 booleans() const { return m_booleans; }
    const QMap<QString, bool> &booleanWords() const { return m_booleanWords; }

private:
    void takeNumber(std::string_view text, qint64 line);
    void takeDate(std::string_view text, qint64 line);
    void takeBoolean(std::string_view text);
    void keepDateExample(std::string_view text, qint64 line);

    qint64 m_rows = 0, m_blanks = 0;
    QMap<QString, qint64> m_blankWords;
    qint64 m_numbers = 0, m_separatedCount = 0, m_percents = 0, m_inParentheses = 0, m_pointZeros = 0,
           m_withSymbol = 0;
    StyleCounts m_styleFits = {}, m_wholeFits = {};
    Proof m_pointProof, m_commaProof, m_separated, m_codeProof, m_notANumber;
    std::map<std::string, qint64, std::less<>> m_symbols;
    int m_mostDigits = 0, m_mostDecimals = 0;
    bool m_allSerials = true;
    std::vector<DateCandidate> m_dates;
    std::map<std::pair<int, int>, Proof> m_telling; // candidates that read and do not read it
    qint64 m_dated = 0;
    Proof m_notADate;
    Proof m_dateExample;
    bool m_isExampleTelling = false;
    qint64 m_booleans = 0;
    QMap<QString, bool> m_booleanWords;
};

// The words of four languages for yes and no; nullopt: it is none.
std::optional<bool> booleanNamed(std::string_view text);

} // namespace martlet
