// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace martlet {

// One of the things planted in a demo shop: the question, what is found, and which report shows it as it opens.
struct Story
{
    int number = 0;
    QString question;
    QString answer;      // a few words
    QString explanation; // a sentence with the figures and dates
    QString report;      // id; empty: none shows it yet
};

// A demo shop's stories.json; empty when there is none or it cannot be read.
std::vector<Story> readStories(const QByteArray &json);

} // namespace martlet
