/**
 * Common given names of many languages, by the gender they nearly always go with. Evidence only: a listed name makes a
 * capitalised sequence likelier to be a person, and "he" or "she" likelier to mean them; an unlisted one says nothing.
 * Names used for both (Jean, Kim, Andrea, Robin, Leslie) stand in neither list, or in `either`.
 */
const male = `
Aaron Abbas Abdel Abdul Abdullah Abdulla Abdurrahman Abe Abel Abraham Achim Adam Adel Adolfo Adrian Ahmad Ahmed Ahmet Akbar Akio Akira Al Alain Alan Albert
Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Alessandro Alexander Alexandre Alexei Alexey Alfonso Alfred Alfredo Ali Allan Allen
Alonso Alvaro Amadou Amin Amir Amit Anatoly Anders André Andre Andreas Andrei Andrej Andres Andrés Andrew Andrey Andrzej Andriy Andy Angus Anil Antal Anthony Antoine Anton Antonio António Antonis Antony Anwar Ariel Arjun Arkady Armand Armando Arnaud Arnold Arseniy Arthur Artur Arturo Arvind Asad Ashraf Ataturk Attila Auguste Augusto Aung Axel Ayman Aziz
Babak Balazs Barack Barnaby Barney Barry Bart Bashar Bashir Ben Benedict Benjamin Benny Bernard Bernardo Bernd Bernie Bert Bertrand Bill Bjorn Björn Bob Bobby Boris Bojan Brad Bradley Brendan Brent Brett Brian Bruce Bruno Bryan Burak Byron
Calvin Carl Carlo Carlos Cary Cedric César Cesar Chad Charles Charlie Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Clayton Clement Cliff Clifford Clint Colin Cory Craig Curtis Cyril Cyrus
Dale Damian Damien Dan Daniel Daniele Danilo Danny Darren Darryl Dave David Davide Davor Dean Denis Dennis Denys Derek Desmond Didier Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donnie Doug Douglas Dragan Drew Duncan Dusan Dwight Dylan
Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Ehud Einar Eli Elias Elliot Elliott Elmer Elvin Emil Emilio Emmanuel Emre Enda Enrico Enrique Eric Erik Ernest Ernesto Ernst Erwin Esteban Ethan Eugene Evan Evgeny Ezra
Fabian Fabio Fabrice Fadi Fahad Faisal Farid Faruk Fausto Federico Felipe Felix Fernando Fidel Filip Filippo Florian Francesco Francisco Franco François Francois Frank Franklin Franz Fred Freddie Frédéric Frederic Frederick Frederik Friedrich Fritz Fumio
Gabor Gabriel Gareth Gary Gavin Geert Gene Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerardo Gerhard Gilbert Giorgio Giovanni Giuseppe Glen Glenn Goran Gordon Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Guillermo Gunter Günter Gustavo Guy
Haider Hakan Hamad Hamid Hamza Hank Hannes Hans Harald Hari Harold Haroun Harry Haruto Harvey Hasan Hashim Hassan Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Hideki Hiroshi Horst Hosni Howard Hubert Hugh Hugo Hussein Hussain Husam
Iain Ian Ibrahim Igor Ihor Ilya Imran Ingo Ion Isaac Ismail István Istvan Ivan Ivo
Jack Jacob Jacques Jaime Jair Jake Jakob Jakub Jalal Jamal James Jared Jaroslav Jason Javad Javier Jay Jeb Jed Jeff Jefferson Jeffrey Jens Jerald Jeremy Jerome Jerry Jesse Jesús Jim Jimmy Jiri Joachim Joao João Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jörg José Jose Josef Joseph Josh Joshua Josip Juan Jules Julian Julien Julio Julius Junichiro Jürgen Juma Justin
Kamal Karel Karim Karl Kaspar Kazuo Keith Kemal Ken Kenji Kenneth Kenta Kevin Khaled Khalid Khalil Kirill Klaus Kofi Konrad Konstantin Kostas Kristian Kurt Kwame Kwasi Kyle Kyriakos
Lance Larry Lars Laszlo László Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonardo Leonid Leopoldo Lewis Liam Lincoln Lindsey Lionel Lloyd Lorenzo Lou Louis Luc Luca Lucas Lucian Luigi Luis Luiz Lukas Luke Luther
Mahathir Mahmood Mahmoud Malcolm Malik Manfred Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Mario Marek Marius Mark Markus Marlon Marshall Martin Martti Marty Marvin Massimo Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Maximilian Mehdi Mehmet Mevlut Mevlüt Michael Michal Michel Miguel Mihai Mike Mikhail Mikko Milan Miles Milos Miloš Miroslav Mitch Mitt Moammar Mohamed Mohammad Mohammed Mohamad Mohsen Moises Moritz Moses Moshe Mostafa Muammar Muhammad Murat Murray Musa Mustafa Mykola
Nabil Naftali Najib Narendra Nasser Nathan Nathaniel Neil Nelson Newt Nicholas Nick Nicola Nicolae Nicolas Nicolás Nigel Niklas Nikola Nikolai Nikolay Nikos Nils Noah Noel Norbert Norman Nuri
Olaf Olav Oleg Oleh Oleksandr Oleksii Oliver Olivier Olof Omar Omer Orlando Oscar Osman Otto Owen
Pablo Paolo Pascal Patrick Paul Paulo Pavel Pavlo Pawel Pedro Per Percy Perry Pete Peter Petr Petro Petros Phil Philip Philipp Philippe Phillip Pierre Pieter Pietro Piotr Prakash Predrag
Rachid Radek Radoslaw Rafael Rafiq Rafik Rahul Rainer Rajiv Rajnath Ralf Ralph Ramón Ramon Ramzan Ramzi Rand Randall Randy Raphael Rashid Raúl Raul Ravi Ray Raymond Recep Reginald Reinhard Reza René Reuven Rex Rhys Ricardo Riccardo Richard Rick Ricky Rob Robbie Robert Roberto Rod Rodney Rodrigo Rodolfo Roger Roland Rolf Roman Ron Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudy Rufus Rupert Rustam Russell Ryan
Sadiq Saeed Said Salah Salim Salman Salva Salvador Salvatore Sami Samir Samuel Sander Sandor Sanjay Santiago Satoshi Saul Scott Sean Sebastian Sébastien Sergei Sergey Sergii Sergio Seth Shaun Shigeru Shimon Shinzo Shinzō Sigmar Silvio Simeon Simon Slobodan Spencer Srdjan Stan Stanislav Stanley Stavros Stefan Stefano Steffen Stephane Stéphane Stephen Steve Steven Stewart Stuart Subrahmanyam Suleiman Sunil Suresh Sven Sylvain
Tadeusz Taher Takashi Takeshi Tamim Tareq Tariq Taro Tarik Tayyip Ted Terrence Tetsuo Thabo Theo Theodore Theodoros Thierry Thomas Tibor Tim Timothy Tobias Tor Toby Todd Tom Tomas Tomáš Tomasz Tomislav Tommy Tony Toomas Travis Trent Trevor Tristan Tyler
Udo Ulf Ulrich Umar Umberto Uri Urs Usman
Václav Vaclav Valdis Valery Vasily Vernon Victor Vijay Viktor Vikram Vince Vincent Vincenzo Vitaly Vitali Vito Vlad Vladimir Vladislav Vojislav Volodymyr Vyacheslav
Wade Wally Walter Warren Wayne Werner Wesley Wilfred Wilhelm Willem William Willy Wim Winston Wladimir Wojciech Wolfgang
Xavier Yair Yannis Yanis Yaroslav Yasser Yevgeny Yitzhak Yoav Yoshihide Yoshio Youssef Yukio Yuri Yury Yusuf Yves
Zach Zachary Zakaria Zbigniew Zdravko Zlatko Zoltan Zoran
Abhishek Adalberto Adewale Adolf Agustin Aidan Ajit Alasdair Alastair Albin Aldous Alejo Alessio Alistair Aloysius Alphonse Amadeus Ambrose Anatol
Anselm Antonin Antti Apolinario Aristide Arsène Artem Arun Ashish Aurelio Baltasar Bartholomew Bartosz Basil Bastian Benicio Benito Benoit Bharat
Bijan Bilal Blaise Bogdan Boguslaw Bohdan Boleslaw Bonifacio Borislav Broderick Bryce Callum Camilo Carlton Casimir Celestino Chaim Charbel Chidi
Chiraag Chirag Ciaran Clyde Colm Cornelius Cristian Cristiano Cristobal Cuthbert Daisuke Daniil Darius Darko Darrell Dawid Declan Demetrius Deon
Derrick Devin Dexter Dhruv Diarmuid Dilip Dimitar Domenico Donovan Dorian Drago Duane Dušan Dwayne Eamon Earnest Eberhard Edgardo Edoardo Efrain Eitan
Elio Elton Emanuel Emeka Emile Ephraim Erhard Erich Ervin Étienne Etienne Eugenio Ezekiel Fabrizio Farhad Farouk Fatih Faustino Ferenc Fergus Finbar
Fredrik Fyodor Gaetan Garret Gaston Gaurav Gert Ghassan Gheorghe Giacomo Giancarlo Gideon Gilles Giulio Gottfried Graeme Gregorio Gunther Gustaf
Gustav Hakim Hamish Heiko Hendrik Heraldo Heriberto Hernan Hideo Hiroki Hisham Horacio Humberto Ignacio Ignatius Ingemar Ioannis Isaiah Isidro Ismael
Issam Iwan Jaakko Jacek Jacinto Jacopo Janusz Jarek Jawad Jedediah Jeremiah Jermaine Jerzy Jiří Joaquim Jochen Jovan Junichi Jurgen Kaito Kareem
Karsten Kasper Kazimierz Kelvin Kendrick Kieran Knut Kristof Kristoffer Lamont Lazaro Leandro Leif Leonidas Leopold Leszek Lothar Luciano Ludovic
Lukasz Maksim Manoj Manolo Marcello Mariano Mariusz Marko Masahiro Mateo Maurizio Mikael Miklos Mordechai Naveen Nestor Niall Niels Nikhil Nikolaos
Nobuo Norberto Octavio Oleksiy Osvaldo Othman Ozan Panagiotis Patricio Peder Petar Pierpaolo Pradeep Przemyslaw Quentin Rajesh Ramesh Ramiro Rashad
Reinhold Remy Renaud Reuben Reynaldo Roderick Rogelio Rohit Rolando Romain Ronan Rosendo Rubén Ruslan Ryszard Saad Sandeep Sebastián Serhiy Severin
Shawn Siegfried Slawomir Stanislaw Svetozar Sylvester Takeo Tarek Teodor Thaddeus Theodor Thibault Thorsten Tiago Tommaso Torsten Tyrone Valentin
Valerio Vasyl Vilmos Vinay Vishal Wendell Wilmer Wolodymyr Yahya Yannick Yehuda Yohannes Yossi Yuriy Zdenek Zelko Željko Zeljko Zsolt
`
const female = `
Abigail Adriana Agnes Agnieszka Aisha Aiko Alejandra Alena Alessandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alma Amal Amalia Amanda Amber Amelia Amina Amira Amy Ana Anastasia Angela Angelina Angelique Anita Ann Anna Annalena Anne Annegret Annette Annie Antonia Anja Aoife April Aretha Ariana Asma Astrid Aurora Ava Ayelet Ayesha
Barbara Beata Beatrice Beatriz Becky Benazir Bernadette Bertha Beth Betsy Betty Bianca Birgit Bonnie Brenda Bridget Brigitte Brooke
Camila Camilla Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Catalina Catarina Caterina Catherine Cathy Cecilia Celia Charlene Charlotte Chelsea Cheryl Chiara Chloe Christiane Christina Christine Chrystia Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Consuelo Corazon Cornelia Cristina Cynthia
Dagmar Dalia Daniela Danielle Daphne Darla Darya Deb Deborah Debbie Debra Delia Denise Diana Diane Dilma Dina Dolores Donna Dora Doris Dorothy Dragana Dunja
Ebba Edith Eileen Elaine Eleanor Elena Eleni Elina Elisa Elisabeth Elise Elizabeth Ella Ellen Elsa Elvira Emilia Emilie Emily Emma Erica Erika Erin Esther Eugenia Eva Eve Evelyn
Farah Fatima Fatma Fatou Federica Felicity Fiona Florence Franca Frances Francesca Franziska Freya Frida
Gabriela Gabriele Gabriella Galina Gertrude Gillian Gina Giorgia Gisela Giulia Giuliana Gladys Glenda Gloria Golda Grace Greta Gro Gudrun Gwen Gwendolyn
Hanan Hanna Hannah Hannelore Harriet Hazel Heather Heidi Helen Helena Helene Helga Helle Henrietta Hilary Hilda Hillary Hina Hiroko Huda
Ida Ilaria Ilana Ilse Imelda Indira Ines Inga Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka
Jacinda Jackie Jacqueline Jadranka Jamila Jane Janet Janice Jasmina Jeanette Jeanne Jelena Jen Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Johanna Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justyna
Kaja Kamala Karen Karin Karla Karolina Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katia Katie Katja Katrin Kay Kayla Keiko Kellyanne Kersti Khadija Kimberly Kirsten Kolinda Kristalina Kristen Kristi Kristin Kristina Ksenia
Laila Lana Lara Latifa Laura Lauren Leah Leila Lena Leonor Leticia Leyla Liliana Lilian Lillian Lily Linda Lisa Lise Liz Loretta Lorraine Louise Lourdes Lucia Lucy Ludmila Luisa Lydia Lyudmila
Madeleine Magda Magdalena Maggie Maia Maja Malala Malgorzata Mandy Manuela Marcela Marcia Margaret Margarita Marge Margot Margrethe Maria María Mariam Mariana Marianne Marie Mariko Marilyn Marina Marine Mariya Marjorie Marlene Marsha Marta Martha Martina Mary Maryam Matilda Maud Maureen May Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mette Mia Michaela Michele Michelle Michiko Mila Milena Mina Miranda Miriam Moira Molly Mona Monica Monika Monique Muriel Myra
Nadia Nadezhda Najat Nancy Naomi Natalia Natalie Natasha Nathalie Neema Ngozi Nicole Nikki Nina Nora Norma Nour Nuria
Odile Oksana Olena Olga Olivia Olympia Oprah
Paloma Pamela Patricia Patty Paula Paulina Pauline Peggy Penelope Penny Petra Phyllis Pia Pilar Priti Priya
Rachel Raisa Rana Rania Ranil Rebecca Regina Renata Rhonda Rita Roberta Rochelle Rosa Rosalind Rosario Rose Rosemary Roxana Ruth Ruzica
Sabina Sabine Sabrina Sahra Sally Samantha Samira Sandra Sanna Sara Sarah Saskia Selma Serena Sharon Sheila Sheikha Sherry Shirley Sigrid Silvia Simone Sofia Soledad Sonia Sonja Sophia Sophie Soraya Stacy Stefania Stefanie Stella Stephanie Stephenie Sue Susan Susana Susanna Susanne Suzanne Svetlana Sviatlana Sylvia Sylvie
Tabitha Tamara Tammy Tania Tanja Tanya Tara Tatiana Tatjana Teresa Teri Tess Thelma Theresa Therese Thorbjorg Tina Tracy Tulsi Tzipi
Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Veronika Vicky Victoria Viktoria Violeta Virginia 
Wanda Wendy Whitney Wilhelmina Wilma Winifred Xiomara Yasmin Yelena Yolanda Yoko Yuki Yulia Yuliya Yuriko Yvette Yvonne
Zahra Zainab Zehra Zhanna Zoe Zoya Zsuzsa Zuzana
Adaeze Adele Aileen Aisling Akiko Alexa Aline Alisa Alondra Althea Alyssa Amara Aminata Amrita Andreea Angelica Angélica Anika Anjali Annabel Annalisa
Annemarie Antonella Anya Araceli Arlene Ashanti Ayanna Azra Beatrix Belinda Benedetta Bernice Bettina Blanca Brittany Bronwyn Camille Carissa Carlotta
Carmela Cassandra Cecile Celeste Celine Chantal Charmaine Cherie Christa Claudette Clementine Colette Concetta Corinne Danica Darlene Dasha Deanna
Deanne Deirdre Delphine Desiree Dominika Donatella Dorota Eloise Emmanuelle Esme Esperanza Estelle Estela Eunice Evangelina Fabiola Farida Faustina
Felicia Fernanda Genevieve Georgina Geraldine Ghislaine Gianna Giovanna Giselle Graciela Gretchen Heike Hélène Ileana Iliana Imani Irma Isadora Itzel
Ivette Janelle Janine Jasmine Jasmin Jeannette Jeannie Jillian Joann Jocelyn Joelle Jolanta Josefina Juliane Julianne Julissa Kaitlin Kaitlyn Kamila
Karina Karine Katarina Katarzyna Katharine Katrina Keisha Kerstin Khadijah Kristine Krystal Laetitia Lakshmi Larissa Latoya LaToya Latasha LaTosha
Laurel Leanne Lenore Leocadia Leona Lidia Ligia Linnea Lisette Ljiljana Louisa Luciana Lucille Lucinda Lupita Maisie Marcella Marguerite Maribel
Marisa Marisol Maritza Mathilde Maxine Mariella Michèle Misaki Mutsumi Nadine Nanette Neera Nicolette Nikema Nimali Noemi Noemie Noreen Octavia Odette
Ofelia Oleksandra Ottilie Paola Patrice Philippa Philomena Polina Portia Priscilla Priyanka Rachelle Radhika Ramona Rasheedah Raquel Regine Renate
Rhiannon Ricarda Rosalia Rosalyn Rosanna Rosemarie Rosetta Rowena Roxanne Roza Salma Sanja Saoirse Selena Severine Shalanda Shaniqua Sharmila Sheryl
Silvana Siobhan Siobhán Snezana Solange Suzette Tamika Teresita Tessa Thea Tiffany Tonya Trisha Trudy Uzra Valeria Vanita Verena Vivienne Wangari
Yasmine Yesenia Yevgenia Yoshiko Zaynab Zeljka Zofia Zora
`
/** Used for women and men. */
const either = `
Alex Alexis Andrea Ashley Avery Blair Cameron Carey Casey Chen Courtney Dana Devon Francis Gale Hadley Harper Jamie Jan Jean Jess Jo Jordan Jody Jun Kelly Kerry Kim Kyung
Lane Laurie Leigh Leslie Lin Ling Lynn Marion Min Mika Morgan Nikita Noor Pat Quinn Reese Riley Robin Rowan Sacha Sam Sasha Shannon Shane Shelby Sidney Skyler Stacey Stevie Sung Sydney Taylor Terry Toni Tracey Vivian Wei Xin Yan Ying Yu
Hong Hui Jing Hua Soon Hyun Minh Thuy Anh Kiran Chandra Chinwe Ade Olu Tendai
`

function names(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Given names that nearly always belong to men. */
export const maleNames: ReadonlySet<string> = names(male)
/** Given names that nearly always belong to women. */
export const femaleNames: ReadonlySet<string> = names(female)
/** Given names that say "a person" and nothing of gender. */
export const givenNamesOfEither: ReadonlySet<string> = names(either)
